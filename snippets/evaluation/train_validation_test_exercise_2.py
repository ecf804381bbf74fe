"""Exercise 2: a larger validation set leaks less per look."""
# --8<-- [start:solution]
import numpy as np

rng = np.random.default_rng(0)
gains = []
for size in [25, 100, 400, 1600]:
    guesses = rng.binomial(size, 0.5, size=(2000, 200)) / size
    gains.append(guesses.max(axis=1).mean() - 0.5)
    print(f"validation samples: {size:4}  best: {0.5 + gains[-1]:.2f}")
print("ratios:", np.round(np.array(gains[:-1]) / gains[1:], 1))

assert np.allclose(np.array(gains[:-1]) / gains[1:], 2, atol=0.15)
# --8<-- [end:solution]
