"""Element-wise operations: each element by itself, the shape stays."""
# --8<-- [start:add]
import numpy as np

scores = np.array([[7, 3, 0, -5],
                   [6, -4, 8, -6]])  # (2, 4)
bias_rows = np.array([[-5, 1, -1, 6],
                      [-5, 1, -1, 6]])  # (2, 4)
shifted = scores + bias_rows  # (2, 4)
print(shifted)
# --8<-- [end:add]
# --8<-- [start:relu]
print(np.maximum(shifted, 0))  # (2, 4)
# --8<-- [end:relu]

assert shifted.shape == scores.shape == bias_rows.shape
assert shifted.tolist() == [[2, 4, -1, 1], [1, -3, 7, 0]]
assert np.maximum(shifted, 0).tolist() == [[max(x, 0) for x in row] for row in shifted.tolist()] == [[2, 4, 0, 1], [1, 0, 7, 0]]
