"""reshape returns its result; the array itself keeps its shape."""
# --8<-- [start:lost]
import numpy as np

matrix = np.arange(6).reshape(3, 2)
matrix.reshape(2, 3)
print(matrix.shape)
matrix = matrix.reshape(2, 3)
print(matrix.shape)
# --8<-- [end:lost]
