"""Flattening digit images: every image becomes one row of pixels."""
# --8<-- [start:flatten]
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
vectors = images.reshape(len(images), 64)  # (1797, 64)
print("images: ", images.shape)
print("vectors:", vectors.shape)
# --8<-- [end:flatten]
# --8<-- [start:pixel]
row, column = 2, 5
print("image: ", images[0, row, column])
print("vector:", vectors[0, row * 8 + column])

restored = vectors.reshape(len(vectors), 8, 8)  # (1797, 8, 8)
print("same:  ", (restored == images).all())
# --8<-- [end:pixel]

import numpy as np
assert (load_digits().data == vectors).all()     # scikit-learn ships the same flattened table
assert (vectors[0, :8] == images[0, 0]).all() and (vectors[0, 8:16] == images[0, 1]).all()
assert (images.reshape(len(images), -1) == vectors).all() and row * 8 + column == 21
assert images.flatten().shape == (1797 * 8 * 8,)
assert np.zeros((60000, 28, 28), dtype="uint8").reshape((60000, 28 * 28)).shape == (60000, 784)
