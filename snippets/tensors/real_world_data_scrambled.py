"""Channels-last to channels-first on an image small enough to read."""
# --8<-- [start:transpose]
import numpy as np

image = np.array([[["R0", "G0", "B0"], ["R1", "G1", "B1"]],
                  [["R2", "G2", "B2"], ["R3", "G3", "B3"]]])
right = image.transpose(2, 0, 1)
print(image.shape, "->", right.shape)
print(right[0])
# --8<-- [end:transpose]
# --8<-- [start:reshape]
wrong = image.reshape(3, 2, 2)
print(image.shape, "->", wrong.shape)
print(wrong[0])
# --8<-- [end:reshape]

assert np.array_equal(np.moveaxis(image, -1, 0), right)
assert wrong.tobytes() == image.tobytes()
