"""Exercise 3: the second gradient is computed after the first update."""
# --8<-- [start:broken]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)

w, b = 0.0, 0.0
w -= 0.1 * 2 * np.mean((w * x + b - y) * x)
b -= 0.1 * 2 * np.mean(w * x + b - y)
print(f"w {w:.2f}  b {b:.2f}")
# --8<-- [end:broken]
broken = (w, b)
# --8<-- [start:solution]
w, b = 0.0, 0.0
error = w * x + b - y  # one forward pass
gradient_w = 2 * np.mean(error * x)  # both gradients ...
gradient_b = 2 * np.mean(error)
w -= 0.1 * gradient_w  # ... before any update
b -= 0.1 * gradient_b
print(f"w {w:.2f}  b {b:.2f}")

assert np.allclose([w, b], [1.7, 0.8])
# --8<-- [end:solution]

assert np.allclose(broken, [1.7, 0.29])
