"""Exercise 6: the hit rate is a staircase, so its derivative gives no direction."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)


def hits(w):
    return np.mean(np.abs(w * x + 1 - y) < 0.5)  # ()


def loss(w):
    return np.mean((w * x + 1 - y) ** 2)  # ()


h = 1e-4
for w in [0.0, 1.0, 1.6, 1.9]:
    hits_slope = (hits(w + h) - hits(w - h)) / (2 * h)
    loss_slope = (loss(w + h) - loss(w - h)) / (2 * h)
    print(f"w = {w}  hits: {hits(w):.2f} {hits_slope:.1f}"
          f"   loss: {loss(w):5.2f} {loss_slope:5.1f}")
    assert hits_slope == 0
    assert loss_slope < 0
# --8<-- [end:solution]
