"""Exercise 3: gradients that are never set back to zero."""
# --8<-- [start:broken]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)

W, gradient = np.zeros(2), np.zeros(2)
for _ in range(3):
    error = W[0] * x + W[1] - y  # (4,)
    gradient += [2 * np.mean(error * x), 2 * np.mean(error)]
    W = W - 0.1 * gradient
    print(gradient, np.mean((W[0] * x + W[1] - y) ** 2).round(3))
# --8<-- [end:broken]
# --8<-- [start:solution]
W, losses = np.zeros(2), []
for _ in range(3):
    gradient = np.zeros(2)  # every pass starts at zero
    error = W[0] * x + W[1] - y  # (4,)
    gradient += [2 * np.mean(error * x), 2 * np.mean(error)]
    W = W - 0.1 * gradient
    losses.append(np.mean((W[0] * x + W[1] - y) ** 2))
    print(gradient.round(3), losses[-1].round(3))

assert 21 > losses[0] > losses[1] > losses[2]
# --8<-- [end:solution]
