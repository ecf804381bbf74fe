"""A batch drawn at random: its gradient estimates the full one."""
# --8<-- [start:scattered]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
exact = np.array([1.0, 3.0, 5.0, 7.0])
y = np.array([1.5, 2.5, 4.5, 7.5])
inputs = np.stack([x, np.ones_like(x)], axis=1)  # (4, 2)


def gradient(W, batch, y=y):
    error = inputs[batch] @ W - y[batch]
    return 2 * inputs[batch].T @ error / len(batch)


everything = [0, 1, 2, 3]
start = np.array([0.0, 0.0])
best = np.linalg.lstsq(inputs, y, rcond=None)[0]
print("best:", best.round(6))
print("loss:", np.mean((inputs @ start - y) ** 2), "->",
      np.mean((inputs @ best - y) ** 2).round(6))
print("gradient:", gradient(start, everything))
for i in everything:
    print(f"sample {i}:", gradient(start, [i]) + 0)
mean = np.mean([gradient(start, [i]) for i in everything], axis=0)
print("mean:", mean)
# --8<-- [end:scattered]
# --8<-- [start:batches]
from itertools import combinations

full = gradient(start, everything)
for size in [1, 2, 3, 4]:
    batches = list(combinations(everything, size))
    found = np.array([gradient(start, list(b)) for b in batches])
    distance = np.linalg.norm(found - full, axis=1)
    spread = np.sqrt(np.mean(distance ** 2))
    print(f"size {size}: {len(batches)} batches"
          f"  mean {found.mean(axis=0)}  spread {spread:.2f}")
# --8<-- [end:batches]
# --8<-- [start:draw]
rng = np.random.default_rng(0)
for draw in range(4):
    batch = rng.choice(4, size=2, replace=False)
    print(batch, gradient(start, batch))
# --8<-- [end:draw]
# --8<-- [start:at-minimum]
best = np.array([2.0, 1.0])
for i in everything:
    print(f"sample {i}: exact {gradient(best, [i], exact) + 0}"
          f"  scattered {gradient(best, [i]) + 0}")
# --8<-- [end:at-minimum]

assert np.allclose(gradient(best, everything), 0)
assert np.allclose(full, [-17, -8]) and np.allclose(gradient(start, everything, exact), full)
assert np.allclose(2 * inputs.T @ y / 4, [17, 8])
