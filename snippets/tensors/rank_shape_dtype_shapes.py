"""Rank 0 to 3: the length of the shape is the rank, its product the number of elements."""
# --8<-- [start:shapes]
import numpy as np

scalar = np.array(7)  # ()
vector = np.array([0, 1, 2, 3, 4])  # (5,)
matrix = np.array([vector, vector + 5, vector + 10])  # (3, 5)
block = np.array([matrix, matrix + 15])  # (2, 3, 5)

for tensor in (scalar, vector, matrix, block):
    print(tensor.ndim, tensor.shape, tensor.size)
# --8<-- [end:shapes]

for tensor in (scalar, vector, matrix, block):
    assert len(tensor.shape) == tensor.ndim
    assert np.prod(tensor.shape) == tensor.size
