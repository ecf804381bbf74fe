"""Noise can shake a descent out of the shallow valley."""
# --8<-- [start:noise]
import numpy as np

offsets = np.array([-1.5, -0.5, 0.5, 1.5])  # mean 0


def derivative(w, batch):
    full = 0.1 * (w + 2) * (w - 1) * (w - 3)
    return full + offsets[batch].mean()


def end(start, size, seed):
    rng = np.random.default_rng(seed)
    w = start
    for update in range(500):
        batch = rng.choice(4, size=size, replace=False)
        w = w - 0.3 * derivative(w, batch)
    return w


for start in [3.0, -2.0]:
    for size in [4, 2, 1]:
        ends = np.array([end(start, size, s) for s in range(100)])
        print(f"start {start:4}, size {size}:"
              f" left {np.sum(ends < 1)}, right {np.sum(ends > 1)}")
# --8<-- [end:noise]
