"""Exercise 5: two layers without relu are one layer; with relu not."""
# --8<-- [start:solution]
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(6, 4))  # (6, 4)
W1, b1 = rng.normal(size=(4, 5)), rng.normal(size=5)
W2, b2 = rng.normal(size=(5, 3)), rng.normal(size=3)

two = (x @ W1 + b1) @ W2 + b2  # (6, 3)
W, b = W1 @ W2, b1 @ W2 + b2  # (4, 3), (3,)
one = x @ W + b  # (6, 3)
bent = np.maximum(x @ W1 + b1, 0) @ W2 + b2  # (6, 3)

print("without relu:", np.allclose(two, one))
print("with relu:", np.allclose(bent, one))

assert np.allclose(two, one)
assert not np.allclose(bent, one)
# --8<-- [end:solution]
