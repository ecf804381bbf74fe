"""Which images [10:100] takes."""
# --8<-- [start:ninety]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
selected = images[10:100]
print("selected:", selected.shape)
print("first:", np.array_equal(selected[0], images[10]))
print("last: ", np.array_equal(selected[-1], images[99]))
# --8<-- [end:ninety]
# --8<-- [start:all-axes]
print(np.array_equal(selected, images[10:100, :, :]))
print(np.array_equal(selected, images[10:100, 0:8, 0:8]))
print(np.array_equal(selected, images[10:100, ...]))
# --8<-- [end:all-axes]

assert images.shape == (1797, 8, 8)
assert images.min() == 0 and images.max() == 16
assert not any(np.array_equal(image, images[9]) for image in selected)
assert not any(np.array_equal(image, images[100]) for image in selected)
assert np.array_equal(images[10:101][-1], images[100])
assert load_digits().target[10:100].shape == (90,)
