"""Which images [10:100] takes."""
# --8<-- [start:ninety]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images, labels = digits.images, digits.target  # (1797, 8, 8), (1797,)
selected = images[10:100]
print("images:  ", images.shape)
print("selected:", selected.shape)
# --8<-- [end:ninety]
# --8<-- [start:ends]
print("first:", np.array_equal(selected[0], images[10]))
print("last: ", np.array_equal(selected[-1], images[99]))
print("images[100] in it:",
      any(np.array_equal(image, images[100]) for image in selected))
# --8<-- [end:ends]
# --8<-- [start:all-axes]
print(np.array_equal(selected, images[10:100, :, :]))
print(np.array_equal(selected, images[10:100, 0:8, 0:8]))
print(np.array_equal(selected, images[10:100, ...]))
# --8<-- [end:all-axes]
# --8<-- [start:labels]
selected_labels = labels[10:100]              # (90,)
print(len(selected) == len(selected_labels))
print("labels:", selected_labels[:5])
# --8<-- [end:labels]

assert images.shape == (1797, 8, 8) and labels.shape == (1797,)
assert images.min() == 0 and images.max() == 16
assert not any(np.array_equal(image, images[9]) for image in selected)
