"""Exercise 5: a gradient for a matrix of weights, checked."""
# --8<-- [start:solution]
import numpy as np


def numerical_gradient(f, W, h=0.001):
    slopes = np.zeros(W.shape)
    for i in np.ndindex(W.shape):  # every index of W
        shift = np.zeros(W.shape)
        shift[i] = h
        slopes[i] = (f(W + shift) - f(W - shift)) / (2 * h)
    return slopes


def matrix_gradient(inputs, targets, W):
    error = inputs @ W - targets  # (samples, units)
    return 2 * inputs.T @ error / error.size  # (features, units)


rng = np.random.default_rng(0)
inputs = rng.normal(size=(6, 4))
targets = rng.normal(size=(6, 3))
W = rng.normal(size=(4, 3))

exact = matrix_gradient(inputs, targets, W)
checked = numerical_gradient(
    lambda W: np.mean((inputs @ W - targets) ** 2), W)
print("shape:", exact.shape)
print("close:", np.allclose(exact, checked, atol=1e-6))

assert exact.shape == W.shape
assert np.allclose(exact, checked, atol=1e-6)
# --8<-- [end:solution]
assert not np.allclose(2 * inputs.T @ (inputs @ W - targets) / len(inputs), checked, atol=1e-2)
