"""Two 3x5 matrices make (2, 3, 5), not (3, 3, 5)."""
# --8<-- [start:count]
import numpy as np

two = np.array([[[10, 11, 12, 13, 14],
                 [20, 21, 22, 23, 24],
                 [30, 31, 32, 33, 34]],
                [[50, 51, 52, 53, 54],
                 [60, 61, 62, 63, 64],
                 [70, 71, 72, 73, 74]]])
print(len(two), len(two[0]), len(two[0][0]))
print("shape:", two.shape)
# --8<-- [end:count]

assert np.stack([two[0], two[1], two[0]]).shape == (3, 3, 5)
