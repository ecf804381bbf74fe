"""The dtypes NumPy chooses by itself."""
# --8<-- [start:defaults]
import numpy as np

print("[1, 2]:", np.array([1, 2]).dtype)
print("[1, 2.5]:", np.array([1, 2.5]).dtype)
print("[True, False]:", np.array([True, False]).dtype)
print("zeros:", np.zeros(2).dtype)
# --8<-- [end:defaults]

images = np.zeros((1797, 8, 8))
assert images.itemsize == 8 and images.nbytes == images.size * images.itemsize == 115_008 * 8 == 920_064
assert np.array([True, 2]).dtype == np.int64
assert np.iinfo("int32").max == 2_147_483_647 and 9.2e18 < np.iinfo("int64").max < 9.3e18
