"""How many forward passes it takes to try every weight."""
# --8<-- [start:count]
import numpy as np


def numerical_gradient(f, W, h=0.001):
    slopes = np.zeros(W.shape)
    for i in np.ndindex(W.shape):  # every index of W
        shift = np.zeros(W.shape)
        shift[i] = h
        slopes[i] = (f(W + shift) - f(W - shift)) / (2 * h)
    return slopes


def counted(W):
    global passes
    passes += 1
    return np.sum(W ** 2)


for shape in [(2,), (20,), (10, 20), (50, 40)]:
    passes = 0
    numerical_gradient(counted, np.ones(shape))
    print(f"weights = {np.prod(shape):4}  passes = {passes}")
# --8<-- [end:count]

assert passes == 4000
assert np.allclose(numerical_gradient(counted, np.ones((2, 3))), 2)
assert np.allclose(numerical_gradient(counted, np.array([1, 2, 3])), [2, 4, 6])   # whole numbers too
assert 2 * (64 * 512 + 512) == 66_560
