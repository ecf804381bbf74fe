"""The dtypes NumPy chooses by itself, and the bytes each dtype costs."""
# --8<-- [start:defaults]
import numpy as np

print("[1, 2]:", np.array([1, 2]).dtype)
print("[1, 2.5]:", np.array([1, 2.5]).dtype)
print("[True, False]:", np.array([True, False]).dtype)
print("zeros:", np.zeros(2).dtype)
# --8<-- [end:defaults]
# --8<-- [start:memory]
for dtype in ("uint8", "float32", "float64"):
    images = np.zeros((1797, 8, 8), dtype=dtype)
    print(dtype, images.itemsize, images.nbytes)
# --8<-- [end:memory]

assert images.nbytes == images.size * images.itemsize
assert images.nbytes == 8 * 1797 * 8 * 8
