"""The shape of a batch of images, and a reshape that cannot work."""
# --8<-- [start:shape]
import numpy as np

images = np.zeros((32, 8, 8))  # (samples, rows, columns)
print("images:   ", images.shape)
print("images[0]:", images[0].shape)
# --8<-- [end:shape]
try:
    # --8<-- [start:wrong-size]
    images.reshape(32, 63)
    # --8<-- [end:wrong-size]
except ValueError as error:
    print(f"ValueError: {error}")

assert images.size == 32 * 8 * 8 != 32 * 63
assert images.reshape(32, 64).shape == (32, 64)
