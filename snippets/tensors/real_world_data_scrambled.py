"""Channels-last to channels-first on an image small enough to read."""
# --8<-- [start:image]
import numpy as np

image = np.array([[["R0", "G0", "B0"], ["R1", "G1", "B1"]],
                  [["R2", "G2", "B2"], ["R3", "G3", "B3"]]])
print(image.shape)  # (height, width, channels)
# --8<-- [end:image]
# --8<-- [start:transpose]
print(image.transpose(2, 0, 1)[0])  # (3, 2, 2)
# --8<-- [end:transpose]
# --8<-- [start:reshape]
print(image.reshape(3, 2, 2)[0])  # (3, 2, 2)
# --8<-- [end:reshape]

assert np.array_equal(np.moveaxis(image, -1, 0), image.transpose(2, 0, 1))
assert image.reshape(3, 2, 2).tobytes() == image.tobytes()
