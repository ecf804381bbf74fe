"""ndim, shape, size and len answer four different questions."""
# --8<-- [start:ndim]
import numpy as np

images = np.zeros((1797, 8, 8))
print("ndim:", images.ndim)
print("shape:", images.shape)
print("size:", images.size)
print("len:", len(images))
# --8<-- [end:ndim]
try:
    # --8<-- [start:dtype-name]
    images.astype("uint 8")
    # --8<-- [end:dtype-name]
except TypeError as error:
    print(f"TypeError: {error}")

assert len(images) == images.shape[0] and images.size == 1797 * 8 * 8
