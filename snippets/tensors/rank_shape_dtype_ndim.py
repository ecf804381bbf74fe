"""ndim is one number; shape is the tuple."""
# --8<-- [start:ndim]
import numpy as np

images = np.zeros((1797, 8, 8))
print("ndim:", images.ndim)
print("shape:", images.shape)
print("len(shape):", len(images.shape))
# --8<-- [end:ndim]
# --8<-- [start:size]
print("size:", images.size)
print("len:", len(images))
# --8<-- [end:size]
# --8<-- [start:tuple]
print(np.zeros(5).shape == (5))
print(np.zeros(5).shape == (5,))
# --8<-- [end:tuple]
try:
    # --8<-- [start:dtype-name]
    images.astype("uint 8")
    # --8<-- [end:dtype-name]
except TypeError as error:
    print(f"TypeError: {error}")

assert len(images) == images.shape[0] and images.size == 1797 * 64
