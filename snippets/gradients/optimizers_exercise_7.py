"""Exercise 7: SGD and Adam on images of digits, over a grid of learning rates."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(n_class=2, return_X_y=True)
images = images / 16  # (360, 64)
targets = 1.0 - 2.0 * labels  # (360,)


def train(method, learning_rate, count=50):
    W, m, v = np.zeros(64), np.zeros(64), np.zeros(64)
    for t in range(1, count + 1):
        error = images @ W - targets
        g = 2 * images.T @ error / len(targets)  # (64,)
        if method == "Adam":
            m = 0.9 * m + 0.1 * g
            v = 0.999 * v + 0.001 * g ** 2
            m_hat, v_hat = m / (1 - 0.9 ** t), v / (1 - 0.999 ** t)
            g = m_hat / (np.sqrt(v_hat) + 1e-7)
        W = W - learning_rate * g
    return np.mean((images @ W - targets) ** 2)


rates = [0.0001, 0.001, 0.01, 0.03, 0.1, 1.0]
losses = {method: [train(method, rate) for rate in rates]
          for method in ["SGD", "Adam"]}
for method, row in losses.items():
    print(f"{method:4}", *[f"{value:7.4f}" if value < 100
                         else "      -" for value in row])

assert min(losses["Adam"]) < min(losses["SGD"]) < 0.2
assert losses["Adam"][0] > 0.5 and losses["Adam"][5] > losses["Adam"][4]
# --8<-- [end:solution]
