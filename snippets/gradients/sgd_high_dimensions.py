"""The share of random symmetric matrices that curve upward everywhere."""
# --8<-- [start:share]
import numpy as np

rng = np.random.default_rng(0)


def random_symmetric(n, count):
    square = rng.normal(size=(count, n, n))
    return (square + square.transpose(0, 2, 1)) / 2


for n in [1, 2, 3, 4, 8]:
    matrices = random_symmetric(n, 20000)
    curvatures = np.linalg.eigvalsh(matrices)  # (20000, n)
    minima = np.all(curvatures > 0, axis=1).mean()
    maxima = np.all(curvatures < 0, axis=1).mean()
    saddles = 1 - minima - maxima
    print(f"n {n}: minima {minima:.4f}  saddles {saddles:.4f}")

for lift in [1, 2, 3, 4]:  # n 8
    minima = np.all(curvatures + lift > 0, axis=1).mean()
    print(f"lift {lift}: minima {minima:.4f}")
# --8<-- [end:share]

assert not np.any(np.all(curvatures > 0, axis=1))    # none of 20,000 with eight weights
