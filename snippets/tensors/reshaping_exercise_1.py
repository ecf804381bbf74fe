"""Exercise 1: predict the shapes."""
# --8<-- [start:solution]
import numpy as np

cube = np.arange(24).reshape(2, 3, 4)
print(cube.reshape(4, -1).shape)
print(cube.reshape(-1, 2, 2).shape)
print(cube.reshape(len(cube), -1).shape)
print(cube[:, np.newaxis].shape)
print(cube.T.shape)
print(cube.reshape(6, 4)[3, 1])

assert cube.reshape(6, 4)[3, 1] == 3 * 4 + 1 == cube[1, 0, 1]
# --8<-- [end:solution]
