"""Exercise 4: the update with its sign flipped."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(w, b):
    return np.mean((w * x + b - y) ** 2)


w, b, h, losses = 0.0, 0.0, 0.001, []
for update in range(4):
    losses.append(loss(w, b))
    print(f"{update}  w: {w:.2f}  b: {b:.2f}  loss: {losses[-1]:.3f}")
    change_w = (loss(w + h, b) - loss(w - h, b)) / (2 * h)
    change_b = (loss(w, b + h) - loss(w, b - h)) / (2 * h)
    w = w + 0.1 * change_w
    b = b + 0.1 * change_b

assert losses == sorted(losses)
assert round(losses[1], 3) == 71.135
# --8<-- [end:solution]
