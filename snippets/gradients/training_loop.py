"""One update is not enough: repeat it and watch the loss."""
# --8<-- [start:repeat]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)
w, b = 0.0, 0.0
learning_rate = 0.1

losses = []
for update in range(6):
    error = w * x + b - y  # (4,)
    losses.append(np.mean(error ** 2))
    print(f"w {w:.4f}  b {b:.4f}  loss {losses[-1]:.4f}")
    gradient_w, gradient_b = 2 * np.mean(error * x), 2 * np.mean(error)
    w = w - learning_rate * gradient_w
    b = b - learning_rate * gradient_b
# --8<-- [end:repeat]

assert np.allclose(losses[:3], [21, 0.535, 0.01435])
assert losses == sorted(losses, reverse=True)
