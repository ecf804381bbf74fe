"""The loss of three lines."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])

def loss(w, b):
    return np.mean((w * x + b - y) ** 2)

print("w 2.0, b 1.0:", loss(2.0, 1.0))
print("w 1.7, b 0.8:", round(loss(1.7, 0.8), 3))

assert loss(2.0, 1.0) == 0
assert loss(1.7, 0.8) < loss(0.0, 0.0) == 21
# --8<-- [end:solution]
