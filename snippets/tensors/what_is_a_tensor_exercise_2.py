"""Exercise 2: a third image turns (2, 3, 5) into (3, 3, 5)."""
# --8<-- [start:solution]
import numpy as np

image = np.array([[0, 0, 9, 0, 0],
                  [0, 6, 9, 6, 0],
                  [3, 6, 9, 6, 3]])
upside_down = np.array([image[2], image[1], image[0]])
blank = np.zeros((3, 5))
images = np.stack([image, upside_down, blank])
print("shape:", images.shape)

assert images.shape == (3, 3, 5)
assert images.ndim == 3
assert images[2].sum() == 0
# --8<-- [end:solution]

try:
    np.stack([images, blank])
except ValueError:                                      # parts of different shapes do not stack
    pass
else:
    raise AssertionError("np.stack took two shapes")
