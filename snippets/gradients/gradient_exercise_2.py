"""Exercise 2: the gradient at another start, by hand and in code."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(W):
    return np.mean((W[0] * x + W[1] - y) ** 2)


W = np.array([3.0, 0.0])
error = W[0] * x + W[1] - y  # (4,)
gradient = np.array([2 * np.mean(error * x), 2 * np.mean(error)])
moved = W - 0.1 * gradient  # (2,)

print("error:", error)
print("gradient:", gradient)
print("moved:", moved)
print("loss:", loss(W), "->", round(loss(moved), 3))

assert gradient.tolist() == [4, 1]
assert np.allclose(moved, [2.6, -0.1])
assert loss(moved) < loss(W)
# --8<-- [end:solution]

assert np.isclose(loss([2.6, 0.0]), 0.46) and loss([3.0, -0.1]) < loss(W)   # b alone helps; after w has moved, it does not
