"""Learning rates on the line: too small, fitting, too large."""
# --8<-- [start:rates]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])
inputs = np.stack([x, np.ones_like(x)], axis=1)


def f(W):
    return np.mean((inputs @ W - y) ** 2)


def gradient_of_f(W):
    return 2 * inputs.T @ (inputs @ W - y) / len(y)


def train(learning_rate, updates):
    W = np.array([0.0, 0.0])
    losses = [f(W)]
    for update in range(updates):
        W = W - learning_rate * gradient_of_f(W)
        losses.append(f(W))
    return np.array(losses)


for learning_rate in [0.001, 0.01, 0.1, 0.2, 0.3]:
    losses = train(learning_rate, 20)
    print(f"{learning_rate:5}: " + " ".join(
        f"{losses[i]:12.4f}" for i in [1, 5, 20]))
# --8<-- [end:rates]

moves = np.stack([np.cos(np.radians(np.arange(360))), np.sin(np.radians(np.arange(360)))], axis=1)
W, A = np.array([2.0, 1.0]), np.array([[7, 3], [3, 2]])
change = np.array([gradient_of_f(W + move) - gradient_of_f(W) for move in moves])
assert np.allclose(change, moves @ A)
curvature = np.sum(moves * change, axis=1)
assert [curvature.max().round(3), curvature.min().round(3), (2 / curvature.max()).round(3)] == [8.405, 0.595, 0.238]
assert abs(curvature.argmax() - curvature.argmin()) % 180 == 90
assert np.allclose([curvature.min(), curvature.max()], np.linalg.eigvalsh(A), atol=0.001)
assert train(0.237, 2000)[-1] < 0.001 and train(0.239, 2000)[-1] > 21
assert np.all(np.diff(train(0.3, 20)) > 0)
