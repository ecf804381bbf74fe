"""Exercise: channels-first to channels-last."""
# --8<-- [start:batch]
import numpy as np

first = np.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5)
# --8<-- [end:batch]
# --8<-- [start:solution]
last = first.transpose(0, 2, 3, 1)
print("last:", last.shape)
print("pixel:", last[1, 2, 4])

assert last.shape == (2, 4, 5, 3)
assert np.array_equal(last[1, 2, 4], first[1, :, 2, 4])
assert np.array_equal(last, np.moveaxis(first, 1, -1))
assert not np.array_equal(last, first.reshape(2, 4, 5, 3))
# --8<-- [end:solution]
