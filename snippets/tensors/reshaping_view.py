"""When a reshape is a view and when it has to copy."""
# --8<-- [start:view]
import numpy as np

matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])
wide = matrix.reshape((2, 3))
wide[0, 0] = 99
print(matrix)
print("same memory:", np.shares_memory(matrix, wide))
# --8<-- [end:view]
# --8<-- [start:transposed]
matrix[0, 0] = 0
turned = matrix.T                                # 0 2 4 1 3 5
line = turned.reshape(6)
print(line)
print("T:      ", np.shares_memory(matrix, turned))
print("reshape:", np.shares_memory(matrix, line))
# --8<-- [end:transposed]
# --8<-- [start:strides]
print("strides:  ", matrix.strides)
print("strides T:", turned.strides)
# --8<-- [end:strides]
try:
    # --8<-- [start:no-copy]
    matrix.T.reshape(6, copy=False)
    # --8<-- [end:no-copy]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:ravel]
print("ravel:  ", np.shares_memory(matrix, matrix.ravel()))
print("flatten:", np.shares_memory(matrix, matrix.flatten()))
# --8<-- [end:ravel]

assert matrix.itemsize == 8
assert matrix.reshape(6, copy=False).base is matrix
assert np.shares_memory(matrix, matrix[:, np.newaxis]) and np.shares_memory(matrix, matrix[np.newaxis].squeeze())
assert not np.shares_memory(turned, turned.ravel())
