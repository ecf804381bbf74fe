"""Exercise 6: random starts on new data, where no line meets all four points."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 4.0, 5.0, 8.0])


def loss(w, b):
    return np.mean((w * x + b - y) ** 2)


rng = np.random.default_rng(0)
h, learning_rate = 0.001, 0.1
for start in range(3):
    w, b = rng.normal(0, 3, size=2)
    before = loss(w, b)
    for update in range(200):
        change_w = (loss(w + h, b) - loss(w - h, b)) / (2 * h)
        change_b = (loss(w, b + h) - loss(w, b - h)) / (2 * h)
        w = w - learning_rate * change_w
        b = b - learning_rate * change_b
    print(f"loss: {before:.2f} -> {loss(w, b):.2f}"
          f"  w: {w:.2f}  b: {b:.2f}")
    assert np.isclose(loss(w, b), 0.2)
    assert np.allclose([w, b], [2.2, 1.2], atol=0.001)
# --8<-- [end:solution]

for move_w in (-0.1, 0.0, 0.1):
    for move_b in (-0.1, 0.0, 0.1):
        assert loss(2.2 + move_w, 1.2 + move_b) >= loss(2.2, 1.2)
