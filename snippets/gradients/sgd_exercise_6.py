"""Exercise 6: a network that starts on a saddle point."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(u, v, c):
    return np.mean((v * np.tanh(u * x) + c - y) ** 2)


def gradient(W):
    u, v, c = W
    hidden = np.tanh(u * x)
    error = v * hidden + c - y
    return 2 * np.array([np.mean(error * v * (1 - hidden**2) * x),
                         np.mean(error * hidden), np.mean(error)])


print("gradient:", gradient([0, 0, 4.0]) + 0, loss(0, 0, 4.0))
for u, v in [(0.1, 0), (0, 0.1), (0.1, 0.1), (0.1, -0.1)]:
    print(f"({u}, {v}): {loss(u, v, 4.0):.4f}")

for start in [(0.0, 0.0, 0.0), (0.01, 0.01, 0.0)]:
    W = np.array(start)
    for update in range(2000):
        W = W - 0.05 * gradient(W)
    print(start, "->", W.round(3) + 0, round(loss(*W), 4))

assert np.all(gradient([0, 0, 4.0]) == 0)
assert loss(0.1, 0.1, 4.0) < loss(0, 0, 4.0) < loss(0.1, -0.1, 4.0)
# --8<-- [end:solution]
