"""Exercise 3: inputs shuffled away from their targets."""
# --8<-- [start:broken]
import numpy as np


def make_data():
    rng = np.random.default_rng(0)
    x = rng.uniform(0, 3, size=1000)
    return rng, x, 2 * x + 1 + rng.normal(0, 0.5, size=1000)


rng, x, y = make_data()
w, b = 0.0, 0.0
for epoch in range(20):
    x = rng.permutation(x)
    y = rng.permutation(y)
    for first in range(0, 1000, 32):
        inputs, targets = x[first:first + 32], y[first:first + 32]
        error = w * inputs + b - targets
        w, b = (w - 0.02 * 2 * np.mean(error * inputs),
                b - 0.02 * 2 * np.mean(error))

print(f"w {w:.2f}, b {b:.2f}, mean of y {y.mean():.2f}")
# --8<-- [end:broken]
# --8<-- [start:solution]
rng, x, y = make_data()
w, b = 0.0, 0.0
for epoch in range(20):
    order = rng.permutation(1000)
    for first in range(0, 1000, 32):
        batch = order[first:first + 32]
        error = w * x[batch] + b - y[batch]
        w, b = (w - 0.02 * 2 * np.mean(error * x[batch]),
                b - 0.02 * 2 * np.mean(error))

print(f"w {w:.2f}, b {b:.2f}")

assert abs(w - 2) < 0.1 and abs(b - 1) < 0.1
# --8<-- [end:solution]
