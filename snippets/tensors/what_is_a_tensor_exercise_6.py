"""Exercise 6: a month of cinema seats as one tensor."""
# --8<-- [start:solution]
import numpy as np

sold = np.zeros((4, 30, 5, 10, 20))
sold[1, 0, 2, 9, 0] = 1
print("ndim:", sold.ndim)
print("size:", sold.size)
print("screen:", sold[1].shape)
print("show:", sold[1, 0, 2].shape)
print("tickets:", sold[1, 0, 2].sum())

assert sold.shape == (4, 30, 5, 10, 20)
assert sold[1, 0, 2].shape == (10, 20)
assert sold.size == 120_000
assert sold.sum() == 1
# --8<-- [end:solution]
