"""Element-wise operations: each entry by itself, the shape stays."""
# --8<-- [start:add]
import numpy as np

scores = np.array([[7, 3, 0, -5],
                   [6, -4, 8, -6]])             # (2, 4)
bias_rows = np.array([[-5, 1, -1, 6],
                      [-5, 1, -1, 6]])          # (2, 4)
shifted = scores + bias_rows                    # (2, 4)
print(shifted)
# --8<-- [end:add]
# --8<-- [start:relu]
def naive_relu(x):
    result = x.copy()
    for row in range(x.shape[0]):
        for column in range(x.shape[1]):
            result[row, column] = max(x[row, column], 0)
    return result

output = naive_relu(shifted)
print(output)
print("same:", np.array_equal(output, np.maximum(shifted, 0)))
# --8<-- [end:relu]

assert shifted.shape == scores.shape == bias_rows.shape
assert shifted.tolist() == [[2, 4, -1, 1], [1, -3, 7, 0]]        # naive_relu leaves its argument alone
assert output.tolist() == [[2, 4, 0, 1], [1, 0, 7, 0]]
