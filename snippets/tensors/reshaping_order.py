"""Row by row (C) or column by column (F)."""
# --8<-- [start:order]
import numpy as np

numbers = np.arange(6)
print(numbers.reshape((2, 3), order="C"))        # default
print(numbers.reshape((2, 3), order="F"))
# --8<-- [end:order]
# --8<-- [start:read]
matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])
print("C:", matrix.ravel(order="C"))
print("F:", matrix.ravel(order="F"))
print(matrix.reshape((2, 3), order="F"))
# --8<-- [end:read]
# --8<-- [start:memory]
stored = np.asfortranarray(matrix)               # memory: 0 2 4 1 3 5
print("strides:", matrix.strides, stored.strides)
print(stored.reshape((2, 3)))
# --8<-- [end:memory]

assert (matrix.reshape((2, 3), order="F") == matrix.T.reshape(3, 2).T).all()
assert (matrix.ravel(order="F") == matrix.T.ravel()).all() and (stored == matrix).all()
assert stored.reshape(2, 3).tolist() == [[0, 1, 2], [3, 4, 5]]
