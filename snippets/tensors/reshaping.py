"""Reshaping keeps the elements and their order: (3, 2) -> (6, 1) -> (2, 3)."""
# --8<-- [start:column]
import numpy as np

matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])  # (3, 2)
print("shape:", matrix.shape, " size:", matrix.size)

column = matrix.reshape(6, 1)  # (3, 2) -> (6, 1)
print(column)
# --8<-- [end:column]
# --8<-- [start:wide]
wide = column.reshape(2, 3)  # (6, 1) -> (2, 3)
print(wide)
# --8<-- [end:wide]
# --8<-- [start:position]
cube = np.arange(24).reshape(2, 3, 4)
print(cube)
print("cube[1, 0, 2]:", cube[1, 0, 2])
print("position:     ", 1 * (3 * 4) + 0 * 4 + 2)
# --8<-- [end:position]

assert matrix.reshape((2, 3)).tolist() == matrix.reshape(2, 3).tolist() == wide.tolist() == [[0, 1, 2], [3, 4, 5]]   # one tuple or several numbers, with or without the detour
assert column.ravel().tolist() == wide.ravel().tolist() == matrix.ravel().tolist()
assert column[2, 0] == 2
assert all(cube[i, j, k] == i * 12 + j * 4 + k for i in range(2) for j in range(3) for k in range(4))
