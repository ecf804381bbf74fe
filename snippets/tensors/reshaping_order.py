"""Row by row (C) or column by column (F)."""
# --8<-- [start:order]
import numpy as np

numbers = np.arange(6)  # (6,)
print(numbers.reshape(2, 3))  # order="C"
print(numbers.reshape(2, 3, order="F"))

matrix = numbers.reshape(3, 2)  # (3, 2)
print(matrix.reshape(2, 3, order="F"))
# --8<-- [end:order]

assert matrix.ravel(order="F").tolist() == [0, 2, 4, 1, 3, 5]
assert matrix.reshape(2, 3, order="F").tolist() == [[0, 4, 3], [2, 1, 5]]
assert matrix.T.tolist() == [[0, 2, 4], [1, 3, 5]]
assert np.asfortranarray(matrix).reshape(2, 3).tolist() == [[0, 1, 2], [3, 4, 5]]   # order is about indices, not about memory
