"""A model with one weight: its loss, what a nudge does to it, and its derivative."""
# --8<-- [start:model]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)


def loss(w):
    y_pred = w * x + 1  # (4,)
    return np.mean((y_pred - y) ** 2)  # ()


print("y_pred:", 0.0 * x + 1)
print("errors:", 0.0 * x + 1 - y)
print("loss:", loss(0.0))
# --8<-- [end:model]
# --8<-- [start:nudge]
for w in [-0.1, 0.0, 0.1]:
    print(f"w = {w:4.1f}   loss = {loss(w):.3f}")
# --8<-- [end:nudge]
# --8<-- [start:by-hand]
def derivative(w):
    return 7 * w - 14


h = 1e-6
for w in [0.0, 1.0, 2.0, 3.0, 4.0]:
    by_formula = 3.5 * (w - 2) ** 2
    by_nudge = (loss(w + h) - loss(w)) / h
    print(f"w = {w}"
          f"  loss: {loss(w):5.2f} {by_formula:5.2f}"
          f"  slope: {by_nudge:6.2f} {derivative(w):6.2f}")
# --8<-- [end:by-hand]

assert loss(0.0) == 14 and loss(2.0) == 0 and loss(4.0) == 14
assert np.isclose(loss(0.1), 12.635) and np.isclose(loss(-0.1), 15.435)
assert np.isclose((loss(0.1) - loss(0.0)) / 0.1, -13.65) and np.isclose((loss(-0.1) - loss(0.0)) / -0.1, -14.35)
assert ((0.0 * x + 1 - y) ** 2).tolist() == [0, 4, 16, 36] and (4 + 16 + 36) / 4 == 14
for w in np.linspace(-3, 7, 21):
    assert np.isclose(loss(w), 3.5 * (w - 2) ** 2) and np.isclose(loss(w), 3.5 * w ** 2 - 14 * w + 14)
    assert np.isclose(np.mean(2 * (w * x + 1 - y) * x), derivative(w))
