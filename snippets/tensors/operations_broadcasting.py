"""Broadcasting: axes of length 1 are repeated until two shapes match."""
# --8<-- [start:bias]
import numpy as np

scores = np.array([[7, 3, 0, -5],
                   [6, -4, 8, -6]])  # (2, 4)
bias = np.array([-5, 1, -1, 6])  # (4,)
print(scores + bias)  # (2, 4)
# --8<-- [end:bias]
# --8<-- [start:shapes]
print(np.broadcast_shapes((2, 4), (4,)))
print(np.broadcast_shapes((3, 1), (4,)))
print(np.broadcast_shapes((64, 3, 32, 10), (32, 10)))
print(np.broadcast_shapes((1797, 8, 8), ()))
# --8<-- [end:shapes]
try:
    # --8<-- [start:wrong-axis]
    scores + np.array([100, 200])  # (2, 4) + (2,)
    # --8<-- [end:wrong-axis]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:repaired]
print(scores + np.array([[100], [200]]))  # (2, 4) + (2, 1)
# --8<-- [end:repaired]

assert (scores + bias).tolist() == [[2, 4, -1, 1], [1, -3, 7, 0]]
assert np.shares_memory(np.broadcast_to(bias, (2, 4)), bias)

column, row = np.array([[0], [10], [20]]), np.array([1, 2, 3, 4])   # the numbers of the figure broadcasting_both
assert (column + row).tolist() == [[1, 2, 3, 4], [11, 12, 13, 14], [21, 22, 23, 24]]
