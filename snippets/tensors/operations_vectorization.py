"""The same dot product as Python loops and as an array operation."""
# --8<-- [start:ratio]
from timeit import repeat

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(20, 100))  # (20, 100)
kernel = rng.normal(size=(100, 30))  # (100, 30)


def with_loops(x, kernel):
    result = np.zeros((x.shape[0], kernel.shape[1]))
    for i in range(x.shape[0]):
        for j in range(kernel.shape[1]):
            for k in range(x.shape[1]):
                result[i, j] += x[i, k] * kernel[k, j]
    return result


slow = min(repeat(lambda: with_loops(x, kernel), number=1))
fast = min(repeat(lambda: x @ kernel, number=1))
print("same:", np.allclose(with_loops(x, kernel), x @ kernel))
print("ratio > 100:", slow / fast > 100)
# --8<-- [end:ratio]

assert slow / fast > 100, slow / fast
