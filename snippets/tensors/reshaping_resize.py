"""np.resize is not reshape."""
# --8<-- [start:resize]
import numpy as np

matrix = np.arange(6).reshape(3, 2)
print(np.resize(matrix, (2, 4)))
print(np.resize(matrix, (2, 2)))
# --8<-- [end:resize]

assert np.resize(matrix, (2, 4)).ravel().tolist() == [0, 1, 2, 3, 4, 5, 0, 1]
