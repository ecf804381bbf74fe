"""Exercise 1: one update from one sample."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.5, 2.5, 4.5, 7.5])


def update(w, b, i, learning_rate=0.05):
    error = w * x[i] + b - y[i]
    return (w - learning_rate * 2 * error * x[i],
            b - learning_rate * 2 * error)


for i in [0, 3]:
    w, b = update(0.0, 0.0, i)
    loss = np.mean((w * x + b - y) ** 2)
    print(f"sample {i}: w {w:.2f}, b {b:.2f}, loss {loss:.4f}")

assert np.allclose(update(0.0, 0.0, 0), [0, 0.15])
assert np.allclose(update(0.0, 0.0, 3), [2.25, 0.75])
# --8<-- [end:solution]
