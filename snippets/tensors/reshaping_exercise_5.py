"""Exercise 5: cut a digit into four tiles."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

image = load_digits().images[0]  # (8, 8)
split = image.reshape(2, 4, 2, 4)  # (I, i, J, j)
tiles = split.transpose(0, 2, 1, 3)  # (I, J, i, j)
tiles = tiles.reshape(4, 4, 4)  # (I * J, i, j)
print(tiles.shape)

assert np.array_equal(tiles[0], image[:4, :4])
assert np.array_equal(tiles[1], image[:4, 4:])
assert np.array_equal(tiles[2], image[4:, :4])
assert np.array_equal(tiles[3], image[4:, 4:])
# --8<-- [end:solution]

assert np.array_equal(image.reshape(4, 4, 4)[1], image[2:4].reshape(4, 4))      # rows 2 and 3
assert not np.array_equal(image.reshape(4, 4, 4)[1], image[:4, 4:])
