"""Exercise 2: the same epoch with other batch sizes."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)

after = {}
for batch_size in [4, 2, 1]:
    w, b = 0.0, 0.0
    batch_losses = []
    for start in range(0, 4, batch_size):
        x_batch = x[start:start + batch_size]
        error = w * x_batch + b - y[start:start + batch_size]
        batch_losses.append(np.mean(error ** 2))
        w, b = (w - 0.1 * 2 * np.mean(error * x_batch),
                b - 0.1 * 2 * np.mean(error))
    after[batch_size] = np.mean((w * x + b - y) ** 2)
    print(f"{batch_size}: {len(batch_losses)} updates"
          f"  mean {np.mean(batch_losses):6.3f}"
          f"  w {w:.3f}  b {b:.3f}  after {after[batch_size]:.3f}")

assert np.allclose([after[4], after[2]], [0.535, 3.33235])
assert after[1] < after[4] < after[2]
# --8<-- [end:solution]
