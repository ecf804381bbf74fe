"""A model of two weights learns: predict, score, find the direction, update, again and again."""
# --8<-- [start:model]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])


def predict(w, b):
    return w * x + b


print("w = 0, b = 0:", predict(0.0, 0.0))
print("w = 1, b = 0:", predict(1.0, 0.0))
print("w = 2, b = 1:", predict(2.0, 1.0))
# --8<-- [end:model]
# --8<-- [start:loss]
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(w, b):
    error = w * x + b - y
    return np.mean(error ** 2)


for w, b in [(0.0, 0.0), (0.0, 4.0), (1.0, 0.0), (2.0, 1.0)]:
    error = predict(w, b) - y
    print(f"w {w:.0f}  b {b:.0f}  error: {error}  loss: {loss(w, b)}")
# --8<-- [end:loss]
# --8<-- [start:nudge]
h = 0.001


def changes(w, b):
    change_w = (loss(w + h, b) - loss(w - h, b)) / (2 * h)
    change_b = (loss(w, b + h) - loss(w, b - h)) / (2 * h)
    return change_w, change_b


print("w - h, w + h:", loss(-h, 0.0).round(3), loss(h, 0.0).round(3))
print("b - h, b + h:", loss(0.0, -h).round(3), loss(0.0, h).round(3))
print("changes:", np.round(changes(0.0, 0.0), 6))
# --8<-- [end:nudge]
# --8<-- [start:loop]
w, b, learning_rate = 0.0, 0.0, 0.1
for update in range(101):
    y_pred = w * x + b  # predict
    score = np.mean((y_pred - y) ** 2)  # score
    if update in [0, 1, 2, 3, 10, 50, 100]:
        print(f"{update:3d}  w: {w:.4f}  b: {b:.4f}  loss: {score:.6f}")
    change_w, change_b = changes(w, b)  # direction
    w = w - learning_rate * change_w  # update
    b = b - learning_rate * change_b  # update
# --8<-- [end:loop]

assert np.mean(predict(0.0, 4.0) - y) == 0 and loss(0.0, 4.0) == 5
assert np.allclose(changes(0.0, 0.0), [-17, -8], atol=1e-8)
assert [loss(v, 1.0) < loss(v, 0.0) for v in (0.0, 1.0, 2.0)] == [True] * 3 and loss(3.0, 1.0) > loss(3.0, 0.0)
assert np.isclose(loss(1.7, 0.8), 0.535)
for v in (0.0, 1.0, 2.0):                      # the minima that the figure draws
    exact = 1 - 1.5 * (v - 2)
    assert np.isclose(loss(v, exact), 1.25 * (v - 2) ** 2) and loss(v, exact) < min(loss(v, exact - 0.01), loss(v, exact + 0.01))
    assert (exact, loss(v, exact)) in [(4, 5), (2.5, 1.25), (1, 0)]

losses = (1.7 * x + 0.8 - y) ** 2               # loss, cost, objective
assert np.allclose(predict(1.7, 0.8), [0.8, 2.5, 4.2, 5.9]) and np.allclose(losses, [0.04, 0.25, 0.64, 1.21])
assert np.isclose(0.1 * 1.7 ** 2, 0.289) and np.isclose(np.mean(losses) + 0.1 * 1.7 ** 2, 0.824)
assert loss(2.0, 1.0) == 0 and np.isclose(0.1 * 2.0 ** 2, 0.4)
assert loss(1.85, 1.22) + 0.1 * 1.85 ** 2 < 0.371   # the penalty has its lowest place at a smaller w

y = np.array([0.0, 0.0, 1.0, 1.0])              # classes: the loss falls while the accuracy stays
w, b, measured = 0.0, 0.0, []
for update in range(31):
    measured.append((round(loss(w, b), 3), np.mean((predict(w, b) > 0.5) == y)))
    change_w, change_b = changes(w, b)
    w, b = w - 0.1 * change_w, b - 0.1 * change_b
assert [measured[update] for update in (0, 1, 10, 30)] == [(0.5, 0.5), (0.079, 1), (0.056, 1), (0.051, 1)]
assert all(accuracy == 1 for _, accuracy in measured[1:])
assert all(before >= after for (before, _), (after, _) in zip(measured, measured[1:]))
