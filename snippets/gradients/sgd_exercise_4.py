"""Exercise 4: mini-batch gradient descent from scratch."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

images, digits = load_digits(n_class=2, return_X_y=True)  # (360, 64)
images = images / 16
targets = np.where(digits == 0, 1.0, -1.0)  # (360,)


def loss(W):
    return np.mean((images @ W - targets) ** 2)


def sgd(size, epochs, learning_rate, seed):
    rng = np.random.default_rng(seed)
    W, updates = np.zeros(64), 0
    for epoch in range(epochs):
        order = rng.permutation(len(images))
        for first in range(0, len(images), size):
            batch = order[first:first + size]
            error = images[batch] @ W - targets[batch]
            gradient = 2 * images[batch].T @ error / len(batch)
            W = W - learning_rate * gradient
            updates += 1
    return W, updates


for size in [1, 32, 360]:
    W, updates = sgd(size, epochs=5, learning_rate=0.01, seed=0)
    print(f"size {size:3}: updates {updates:4}"
          f"  loss {loss(W):.4f}")

W, updates = sgd(32, epochs=5, learning_rate=0.01, seed=0)
assert updates == 5 * 12 and loss(W) < 0.2
# --8<-- [end:solution]
