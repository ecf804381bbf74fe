"""(5,), (1, 5) and (5, 1) hold the same numbers with different axes."""
# --8<-- [start:three-shapes]
import numpy as np

vector = np.array([3, 6, 9, 6, 3])
one_row = np.array([[3, 6, 9, 6, 3]])
one_column = np.array([[3], [6], [9], [6], [3]])
for values in (vector, one_row, one_column):
    print("ndim:", values.ndim, "shape:", values.shape)
print(vector[2], one_row[0, 2], one_column[2, 0])
# --8<-- [end:three-shapes]

assert vector.tolist() == one_row[0].tolist() == one_column[:, 0].tolist()
assert (one_row + one_column).shape == (5, 5)                    # mixing them surprises
