"""When a reshape is a view and when it has to copy."""
# --8<-- [start:view]
import numpy as np

matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])
wide = matrix.reshape(2, 3)
wide[0, 0] = 99
print(matrix)
print("same memory:", np.shares_memory(matrix, wide))
# --8<-- [end:view]
# --8<-- [start:transposed]
matrix[0, 0] = 0
turned = matrix.T  # (2, 3)
line = turned.reshape(6)  # (6,)
print(line)
print(".T:           ", np.shares_memory(matrix, turned))
print(".T.reshape(6):", np.shares_memory(matrix, line))
# --8<-- [end:transposed]

assert line.tolist() == [0, 2, 4, 1, 3, 5]
assert np.shares_memory(matrix, matrix[:, np.newaxis]) and np.shares_memory(matrix, matrix[np.newaxis].squeeze())
assert np.shares_memory(matrix, np.expand_dims(matrix, 0))
assert not np.shares_memory(matrix, matrix.flatten())
