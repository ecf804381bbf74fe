"""The derivative of the loss as w grows: a line, relu, sigmoid, sin."""
# --8<-- [start:far]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# activation and its derivative
models = {
    "line": (lambda z: z, lambda z: 1 + 0 * z),
    "relu": (lambda z: np.maximum(z, 0), lambda z: z > 0),
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "sin": (np.sin, np.cos),
}


def slope(name, w):
    activation, derivative = models[name]
    z = np.multiply.outer(w, x)  # (..., 4)
    error = activation(z) + 1 - y
    return np.mean(2 * error * derivative(z) * x, axis=-1)


places = [-8, -4, -1, 1, 4, 8]
print("w      ", *[f"{w:7}" for w in places])
for name in models:
    print(f"{name:7}", *[f"{slope(name, w):7.2f}" for w in places])
# --8<-- [end:far]

z = np.array([-1.0, 0.3, 2.0])
for activation, derivative in models.values():
    assert np.allclose((activation(z + 1e-6) - activation(z - 1e-6)) / 2e-6, derivative(z), atol=1e-6)
assert all(np.isclose(slope("line", w), 7 * w - 14) for w in [-2, 0, 5])
assert all(slope("relu", w) == 0 for w in [-20, -2, -0.001]) and slope("relu", 0.5) == 7 * 0.5 - 14
assert -1e-6 < slope("sigmoid", 20) < 0 and -1e-6 < slope("sigmoid", -20) < 0
assert np.mean((np.maximum(-5 * x, 0) + 1 - y) ** 2) == 14    # the plateau of relu is high


def changes_of_sign(name, end):
    return np.count_nonzero(np.diff(np.sign(slope(name, (np.arange(end * 100) + 0.5) / 100))))


assert [changes_of_sign("sin", end) for end in [10, 100, 1000]] == [10, 96, 955]
assert [changes_of_sign("line", end) for end in [10, 100, 1000]] == [1, 1, 1]
