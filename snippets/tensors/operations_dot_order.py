"""dot(x, W) on a batch and dot(W, x) on columns: the same numbers."""
# --8<-- [start:transposed]
import numpy as np

batch = np.array([[1, 2, 3], [4, 0, 1]])  # (2, 3)
kernel = np.array([[1, -1, 2, -1],
                   [0, 2, -1, 1],
                   [2, 0, 0, -2]])  # (3, 4)
bias = np.array([-5, 1, -1, 6])  # (4,)

rows = batch @ kernel + bias  # (2, 4)

book_W = kernel.T  # (4, 3)
columns = book_W @ batch.T + bias.reshape(4, 1)  # (4, 2)

print("x, W:", rows.shape)
print("W, x:", columns.shape)
print("same:", np.array_equal(rows, columns.T))
# --8<-- [end:transposed]

assert np.array_equal((batch @ kernel).T, kernel.T @ batch.T)
assert np.dot(np.ones((3, 4)), np.ones((4, 3))).shape == (3, 3)   # as many samples as units: no error, wrong numbers
