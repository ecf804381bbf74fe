"""One slice per axis cuts the same patch out of every image."""
# --8<-- [start:patches]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images                 # (1797, 8, 8)
corner = images[:, 4:, 4:]
center = images[:, 2:-2, 2:-2]
print("corner:", corner.shape)
print("center:", center.shape)
print(corner[12])
# --8<-- [end:patches]
# --8<-- [start:plot]
figure, axes = plt.subplots(
    1, 3, figsize=(6, 3), width_ratios=[2, 1, 1])
for axis, patch in zip(axes, [images[12], corner[12], center[12]]):
    axis.imshow(patch, cmap="gray_r", vmin=0, vmax=16)
    axis.set(title=str(patch.shape), xticks=[], yticks=[])
    axis.spines[:].set_visible(True)
plt.show()
# --8<-- [end:plot]
# --8<-- [start:integer-or-slice]
print("images[12]:        ", images[12].shape)
print("images[12:13]:     ", images[12:13].shape)
print("images[12, 4:, 4:]:", images[12, 4:, 4:].shape)
print("images[:, 0, 0]:   ", images[:, 0, 0].shape)
print("images[12, 4, 4]:  ", images[12, 4, 4].shape)
# --8<-- [end:integer-or-slice]

assert images[12, 4, 4] == 16
assert np.array_equal(images[:, 4:, 4:], images[:, -4:, -4:])
