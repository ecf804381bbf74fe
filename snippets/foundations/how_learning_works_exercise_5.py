"""Exercise 5: the same loop with other learning rates."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(w, b):
    return np.mean((w * x + b - y) ** 2)


def train(learning_rate, updates, h=0.001):
    w, b = 0.0, 0.0
    for update in range(updates):
        change_w = (loss(w + h, b) - loss(w - h, b)) / (2 * h)
        change_b = (loss(w, b + h) - loss(w, b - h)) / (2 * h)
        w = w - learning_rate * change_w
        b = b - learning_rate * change_b
    return loss(w, b)


for learning_rate in [0.001, 0.01, 0.1, 0.3]:
    print(f"learning rate {learning_rate}")
    for updates in [1, 5, 10]:
        print(f"  {updates:2d}  loss: {train(learning_rate, updates):.3f}")

assert round(train(0.1, 1), 3) == 0.535
assert train(0.1, 10) < train(0.01, 10) < train(0.001, 10) < 21
assert train(0.3, 10) > train(0.3, 1) > 21
# --8<-- [end:solution]
