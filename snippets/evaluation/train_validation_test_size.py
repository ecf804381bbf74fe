"""How far the score on a test set can be from the accuracy that it estimates."""
# --8<-- [start:size]
import numpy as np

rng = np.random.default_rng(0)
for size in [36, 360, 3600]:
    scores = rng.binomial(size, 0.9, size=10_000) / size
    low, high = np.percentile(scores, [2.5, 97.5])
    print(f"test samples: {size:4}  scores: {low:.2f} to {high:.2f}")
# --8<-- [end:size]

assert (round(low, 2), round(high, 2)) == (0.89, 0.91)
