"""Exercise 2: one digit as a batch of one, and back."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

image = load_digits().images[0]  # (8, 8)
batch = image[np.newaxis, :, :, np.newaxis]  # (1, 8, 8, 1)
restored = batch.squeeze(axis=(0, -1))  # (8, 8)
print(batch.shape, restored.shape)

assert batch.shape == (1, 8, 8, 1)
assert np.array_equal(batch, image.reshape(1, 8, 8, 1))
assert np.array_equal(restored, image)
# --8<-- [end:solution]
