"""Solution: a splitter from scratch."""
# --8<-- [start:solution]
import numpy as np


def k_fold(count, k, seed):
    order = np.random.default_rng(seed).permutation(count)
    for place in range(k):
        validation = order[place::k]
        yield np.setdiff1d(order, validation), validation


pairs = list(k_fold(178, 5, seed=0))
for train, validation in pairs:
    print(len(train), len(validation))

for train, validation in pairs:
    assert len(train) + len(validation) == 178
    assert not set(train) & set(validation)
validated = np.concatenate([validation for _, validation in pairs])
assert sorted(validated) == list(range(178))
again = list(k_fold(178, 5, seed=0))
assert np.array_equal(pairs[0][1], again[0][1])
# --8<-- [end:solution]
