"""One slice per axis cuts the same patch out of every image."""
# --8<-- [start:patches]
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
corner = images[:, 4:, 4:]
center = images[:, 2:-2, 2:-2]
print("corner:", corner.shape)
print("center:", center.shape)
print(corner[12])
# --8<-- [end:patches]
# --8<-- [start:integer-or-slice]
print("[12]:        ", images[12].shape)
print("[12:13]:     ", images[12:13].shape)
print("[12, 4:, 4:]:", images[12, 4:, 4:].shape)
print("[:, 0, 0]:   ", images[:, 0, 0].shape)
print("[[10, 100]]: ", images[[10, 100]].shape)
# --8<-- [end:integer-or-slice]

import numpy as np

assert images[12, 4, 4] == 16 and images[12, 4, 4].shape == ()
assert np.array_equal(images[:, 4:, 4:], images[:, -4:, -4:])
assert np.array_equal(images[[10, 100]], np.stack([images[10], images[100]]))
try:
    images[10, 100]
except IndexError:
    pass
else:
    raise AssertionError("images[10, 100] must fail: there are 8 rows")
