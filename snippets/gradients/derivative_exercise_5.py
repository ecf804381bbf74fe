"""Exercise 5: the derivative of the loss on other data, by hand and checked."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 4.0, 7.0, 10.0])  # (4,)


def loss(w):
    return np.mean((w * x + 1 - y) ** 2)  # ()


def derivative(w):
    return 7 * w - 21


for w in [0.0, 3.0, 5.0]:
    difference = (loss(w + 1e-4) - loss(w - 1e-4)) / 2e-4
    assert abs(difference - derivative(w)) < 1e-6
    print(f"w = {w}  loss: {loss(w):4.1f}  "
          f"derivative: {derivative(w):5.1f}")

new_w = 0.0 - 0.1 * derivative(0.0)
print(f"new w: {new_w:.1f}  loss: {loss(new_w):.3f}")
assert loss(3.0) == 0 and loss(new_w) < loss(0.0)
# --8<-- [end:solution]
