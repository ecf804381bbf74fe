"""Along the gradient, against it, and where it does not point."""
# --8<-- [start:uphill]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(W):
    return np.mean((W[0] * x + W[1] - y) ** 2)


def gradient(W):
    error = W[0] * x + W[1] - y
    along_w = 2 * np.mean(error * x)
    along_b = 2 * np.mean(error)
    return np.array([along_w, along_b])


W = np.array([0.0, 0.0])
print("W + 0.1 * gradient:", round(loss(W + 0.1 * gradient(W)), 3))
print("W:", loss(W))
print("W - 0.1 * gradient:", round(loss(W - 0.1 * gradient(W)), 3))
# --8<-- [end:uphill]
# --8<-- [start:not-toward]
W = np.array([0.0, 4.0])
print("gradient:", gradient(W))
for count in range(1, 201):
    W = W - 0.1 * gradient(W)
    if count in [1, 2, 10, 50, 200]:
        print(f"{count:3}: w = {W[0]:.3f}  b = {W[1]:.3f}")
# --8<-- [end:not-toward]

assert gradient(np.array([0.0, 4.0])).tolist() == [-5, 0]
assert np.isclose(loss(np.array([-1.7, -0.8])), 71.135)
assert np.allclose(W, [2, 1], atol=0.001)
assert 0.04 * np.hypot(17, 8) > 0.7 and abs(np.degrees(np.arctan2(8, 17)) - np.degrees(np.arctan2(1, 2))) < 1.5   # from (0, 0), nearly toward (2, 1)
