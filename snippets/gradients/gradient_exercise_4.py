"""Exercise 4: the largest learning rate that lowers the loss."""
# --8<-- [start:solution]
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
rates = np.arange(1, 400) / 1000  # 0.001 ... 0.399
losses = np.array([loss(W - rate * gradient(W)) for rate in rates])

print("largest:", rates[losses < loss(W)].max())
print("best:", rates[losses.argmin()], round(losses.min(), 4))

assert loss(W - 0.237 * gradient(W)) < 21 < loss(W - 0.238 * gradient(W))
assert losses.min() > 0
# --8<-- [end:solution]
