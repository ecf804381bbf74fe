"""Exercise 4: two arrays of one data set that share their memory."""
# --8<-- [start:given]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
print("before:", digits.data[0, :6])  # data: (1797, 64)
inverted = digits.images[:100]
inverted[:] = 16 - inverted
print("after: ", digits.data[0, :6])
# --8<-- [end:given]
# --8<-- [start:solution]
digits = load_digits()
before = digits.data.copy()
print("shared:", np.shares_memory(digits.data, digits.images))

inverted = 16 - digits.images[:100]
print("shared:", np.shares_memory(digits.data, inverted))
assert np.array_equal(digits.data, before)
assert np.array_equal(inverted[0, 0], 16 - before[0, :8])
# --8<-- [end:solution]
