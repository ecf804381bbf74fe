"""Exercise 2: the loss of one more pair of weights, by hand and in code."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])

for b in [2.0, 2.5]:
    error = 1.0 * x + b - y
    print(f"b = {b}  error: {error}")
    print("  loss:", np.mean(error ** 2))

assert np.mean((1.0 * x + 2.0 - y) ** 2) == 1.5
assert np.mean((1.0 * x + 2.5 - y) ** 2) == 1.25
# --8<-- [end:solution]
