"""Dot products: vector and vector, matrix and vector, matrix and matrix."""
# --8<-- [start:vectors]
import numpy as np

x = np.array([1, 2, 3])  # (3,)
w = np.array([1, 0, 2])  # (3,)
print("x * w:", x * w)  # (3,)
print("x @ w:", x @ w)  # ()
# --8<-- [end:vectors]
# --8<-- [start:matrix-vector]
batch = np.array([[1, 2, 3],
                  [4, 0, 1]])  # (2, 3)
print(batch @ w)  # (2,)
# --8<-- [end:matrix-vector]
# --8<-- [start:matrix-matrix]
kernel = np.array([[1, -1, 2, -1],
                   [0, 2, -1, 1],
                   [2, 0, 0, -2]])  # (3, 4)
print(batch @ kernel)  # (2, 4)
# --8<-- [end:matrix-matrix]
try:
    # --8<-- [start:wrong-order]
    np.dot(kernel, batch)  # (3, 4) . (2, 3)
    # --8<-- [end:wrong-order]
except ValueError as error:
    print(f"ValueError: {error}")

assert x @ w == sum(x * w) == 7
assert (batch @ w).tolist() == (batch @ kernel)[:, 0].tolist() == [7, 6]
assert (batch @ kernel)[1, 2] == batch[1] @ kernel[:, 2] == 8
assert np.array_equal(np.dot(x, w), x @ w) and np.array_equal(np.dot(batch, w), batch @ w)
assert np.array_equal(np.dot(batch, kernel), batch @ kernel)
