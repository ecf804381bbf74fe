"""The number of axes and the rank of linear algebra are different numbers."""
# --8<-- [start:two-ranks]
import numpy as np

image = np.array([[0, 0, 9, 0, 0],
                  [0, 6, 9, 6, 0],
                  [3, 6, 9, 6, 3]])
stripes = np.array([[3, 6, 9, 6, 3],
                    [3, 6, 9, 6, 3],
                    [3, 6, 9, 6, 3]])
for matrix in (image, stripes):
    rank = np.linalg.matrix_rank(matrix)
    print("ndim:", matrix.ndim, "matrix rank:", rank)
# --8<-- [end:two-ranks]

assert np.linalg.matrix_rank(np.zeros((3, 5))) == 0 and np.zeros((3, 5)).ndim == 2
