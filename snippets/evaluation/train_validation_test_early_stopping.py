"""Stopping at the epoch that is best on the test set makes coin flips look learnable."""
# tolerance: 0.03
# --8<-- [start:stop]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data / 16 - 0.5  # (1797, 64)


def train_and_stop(seed, epochs=100, learning_rate=1.0):
    rng = np.random.default_rng(seed)
    coins = rng.integers(2, size=len(images))
    order = rng.permutation(len(images))
    train, test, new = np.split(order, [200, 250])
    kernel = rng.normal(0, 0.1, size=64)
    on_test, on_new = [], []
    for epoch in range(epochs):
        output = 1 / (1 + np.exp(-images @ kernel))  # (1797,)
        right = (output > 0.5) == coins
        on_test.append(right[test].mean())
        on_new.append(right[new].mean())
        error = output[train] - coins[train]
        gradient = images[train].T @ error / len(train)
        kernel -= learning_rate * gradient
    best = np.argmax(on_test)
    return on_test[best], on_new[best]


scores = np.array([train_and_stop(seed) for seed in range(20)])
on_test, on_new = scores.mean(axis=0)
print(f"test: {on_test:.2f}  new: {on_new:.2f}")
# --8<-- [end:stop]

assert on_test > 0.57 and abs(on_new - 0.5) < 0.02
