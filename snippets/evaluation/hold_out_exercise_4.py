"""A function that returns the indices of three parts."""
# --8<-- [start:solution]
import numpy as np


def three_parts(count, seed, fraction=0.2):
    order = np.random.default_rng(seed).permutation(count)
    size = round(count * fraction)
    test, validation = order[:size], order[size:2 * size]
    return order[2 * size:], validation, test


parts = three_parts(178, seed=0)
print([len(part) for part in parts])

joined = np.concatenate(parts)
assert sorted(joined) == list(range(178))
again, other = three_parts(178, seed=0), three_parts(178, seed=1)
assert np.array_equal(joined, np.concatenate(again))
assert not np.array_equal(joined, np.concatenate(other))
# --8<-- [end:solution]
