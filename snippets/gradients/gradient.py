"""The loss of two weights, its two partial derivatives, its gradient."""
# --8<-- [start:model]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)


def loss(w, b):
    y_pred = w * x + b  # (4,)
    return np.mean((y_pred - y) ** 2)  # ()


print("start:", loss(0.0, 0.0))
print("w + 1:", loss(1.0, 0.0))
print("b + 1:", loss(0.0, 1.0))
# --8<-- [end:model]
# --8<-- [start:differences]
h = 0.001
along_w = (loss(h, 0.0) - loss(-h, 0.0)) / (2 * h)
along_b = (loss(0.0, h) - loss(0.0, -h)) / (2 * h)
print("w:", round(along_w, 6))
print("b:", round(along_b, 6))
# --8<-- [end:differences]
# --8<-- [start:formula]
def gradient(w, b):
    error = w * x + b - y  # (4,)
    along_w = 2 * np.mean(error * x)
    along_b = 2 * np.mean(error)
    return np.array([along_w, along_b])


print(gradient(0.0, 0.0))  # (2,)
# --8<-- [end:formula]

assert loss(2.0, 1.0) == 0 and loss(0.0, 0.0) == 21 and loss(1.0, 0.0) == 7.5 and loss(0.0, 1.0) == 14
assert gradient(0.0, 0.0).tolist() == [-17, -8]
assert np.allclose([along_w, along_b], [-17, -8], atol=1e-6)
assert abs(loss(0.01, 0.0) - (21 - 0.17)) < 0.001        # a hundredth more of w: about 0.17 less loss
grid = {(w, b): 3.5 * (w - 2) ** 2 + 3 * (w - 2) * (b - 1) + (b - 1) ** 2 for w in range(-1, 6) for b in range(-2, 5)}
assert all(np.isclose(loss(w, b), value) for (w, b), value in grid.items())   # the formula that the figures draw
