"""The model with two weights that every page on gradients returns to."""
# --8<-- [start:model]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)


def loss(w, b):
    y_pred = w * x + b  # (4,)
    return np.mean((y_pred - y) ** 2)  # ()


for w, b in [(0.0, 0.0), (1.7, 0.8), (2.0, 1.0)]:
    print(f"w = {w}, b = {b}: loss {loss(w, b):.3f}")
# --8<-- [end:model]

assert loss(0, 0) == 21 and round(loss(1.7, 0.8), 3) == 0.535 and loss(2, 1) == 0
