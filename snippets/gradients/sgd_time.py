"""1,000 samples one at a time against one batch of 1,000."""
# --8<-- [start:time]
from time import perf_counter

import numpy as np

rng = np.random.default_rng(0)
inputs = rng.normal(size=(1000, 64))
y = rng.normal(size=1000)
W = np.zeros(64)


def seconds(size):
    best = np.inf
    for trial in range(5):
        began = perf_counter()
        for first in range(0, 1000, size):
            batch = inputs[first:first + size]
            error = batch @ W - y[first:first + size]
            2 * batch.T @ error / size
        best = min(best, perf_counter() - began)
    return best


one_update = seconds(1) / 1000  # 1,000 updates
print(seconds(32) / 32 < 3 * one_update)  # 32 updates
print(seconds(1) > 5 * seconds(1000))
# --8<-- [end:time]
