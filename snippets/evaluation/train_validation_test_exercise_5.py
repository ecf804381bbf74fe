"""Exercise 5: a three-way split from scratch."""
# --8<-- [start:solution]
import numpy as np


def three_way_split(count, val_size, test_size, seed):
    order = np.random.default_rng(seed).permutation(count)
    test = order[:test_size]
    val = order[test_size:test_size + val_size]
    train = order[test_size + val_size:]
    return train, val, test


train, val, test = three_way_split(178, 36, 36, seed=0)
print(len(train), len(val), len(test))

assert (len(train), len(val), len(test)) == (106, 36, 36)
together = np.concatenate([train, val, test])
assert sorted(together) == list(range(178))
again = three_way_split(178, 36, 36, seed=0)
assert all((a == b).all() for a, b in zip((train, val, test), again))
assert not (three_way_split(178, 36, 36, seed=1)[2] == test).all()
# --8<-- [end:solution]
