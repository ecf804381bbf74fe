"""Exercise 6: all distances between two sets of digits, by broadcasting."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)  # (1797, 64)
known, known_labels = images[:1000], labels[:1000]  # (1000, 64)
unknown, answers = images[1000:1010], labels[1000:1010]  # (10, 64)

difference = unknown[:, np.newaxis, :] - known  # (10, 1000, 64)
distance = np.sqrt((difference ** 2).sum(axis=-1))  # (10, 1000)
nearest = distance.argmin(axis=1)  # (10,)

print("nearest:", known_labels[nearest])
print("answers:", answers)

assert difference.shape == (10, 1000, 64)
assert np.isclose(
    distance[3, 7], np.linalg.norm(unknown[3] - known[7]))
# --8<-- [end:solution]
