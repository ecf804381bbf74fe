"""Where to start: a line may start anywhere, zeros included."""
# --8<-- [start:line]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)

for start in [(0.0, 0.0), (5.0, -3.0), (-4.0, 8.0)]:
    w, b = start
    for update in range(300):
        error = w * x + b - y
        w, b = (w - 0.1 * 2 * np.mean(error * x),
                b - 0.1 * 2 * np.mean(error))
    print(f"{start} -> w {w:.3f}  b {b:.3f}")
# --8<-- [end:line]

assert np.allclose([w, b], [2, 1], atol=1e-3)
