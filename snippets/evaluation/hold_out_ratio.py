"""How far a score strays by chance when few samples measure it."""
# --8<-- [start:chance]
import numpy as np

rng = np.random.default_rng(0)
for size in (36, 360, 3_600, 36_000):
    scores = rng.binomial(size, 0.95, 10_000) / size
    low, high = np.quantile(scores, [0.025, 0.975])
    print(f"{size} samples  step: {1 / size:.5f}"
          f"  score: {low:.3f} to {high:.3f}")
# --8<-- [end:chance]

assert low > 0.947 and high < 0.953
