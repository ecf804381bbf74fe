"""Exercise 4: reshape a matrix by hand."""
# --8<-- [start:solution]
import numpy as np

def reshape_by_hand(matrix, rows, columns):
    assert matrix.size == rows * columns
    old_columns = matrix.shape[1]
    result = np.zeros((rows, columns), dtype=matrix.dtype)
    for position in range(matrix.size):
        old = divmod(position, old_columns)  # (row, column)
        new = divmod(position, columns)
        result[new] = matrix[old]
    return result

matrix = np.arange(12).reshape(3, 4)
print(reshape_by_hand(matrix, 2, 6))

for rows in [1, 2, 3, 4, 6, 12]:
    by_hand = reshape_by_hand(matrix, rows, 12 // rows)
    assert np.array_equal(by_hand, matrix.reshape(rows, -1))
turned = reshape_by_hand(matrix.T, 2, 6)
assert np.array_equal(turned, matrix.T.reshape(2, 6))
# --8<-- [end:solution]
