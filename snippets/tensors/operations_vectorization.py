"""The same sum and relu as Python loops and as array operations."""
# --8<-- [start:two-ways]
from timeit import repeat

import numpy as np

random = np.random.default_rng(0)
x = random.normal(size=(20, 100))               # (20, 100)
W = random.normal(size=(100, 30))               # (100, 30)

def with_loops(x, W):
    result = np.zeros((x.shape[0], W.shape[1]))
    for i in range(x.shape[0]):
        for j in range(W.shape[1]):
            for k in range(x.shape[1]):
                result[i, j] += x[i, k] * W[k, j]
    return result

print("same:", np.allclose(with_loops(x, W), x @ W))
# --8<-- [end:two-ways]
# --8<-- [start:ratio]
slow = min(repeat(lambda: with_loops(x, W), number=1, repeat=3))
fast = min(repeat(lambda: x @ W, number=20, repeat=5)) / 20
print("over 100 times faster:", slow / fast > 100)
# --8<-- [end:ratio]

assert slow / fast > 100, slow / fast
