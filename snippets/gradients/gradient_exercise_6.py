"""Exercise 6: the gradient of 64 weights, seen as an 8 x 8 image."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(n_class=2, return_X_y=True)
images = images / 16  # (360, 64)
targets = np.where(labels == 0, 1.0, -1.0)  # (360,)


def loss(W):
    return np.mean((images @ W - targets) ** 2)


def gradient(W):
    return 2 * images.T @ (images @ W - targets) / len(targets)


W = np.zeros(64)
start = gradient(W)  # (64,)
print(np.round(10 * start).astype(int).reshape(8, 8))

moved = W - 0.01 * start
correct = np.mean(np.sign(images @ moved) == targets)
print("loss:", loss(W), "->", round(loss(moved), 3))
print("correct:", round(correct, 3))

assert start.shape == W.shape
assert np.all(start[images.max(axis=0) == 0] == 0)
assert loss(moved) < loss(W)
assert correct > 0.9
# --8<-- [end:solution]
