"""A generator that yields the P x K splits."""
# --8<-- [start:solution]
import numpy as np


def repeated_k_fold(count, k, p, seed):
    rng = np.random.default_rng(seed)
    for repetition in range(p):
        folds = np.array_split(rng.permutation(count), k)
        for i in range(k):
            train = np.concatenate(folds[:i] + folds[i + 1:])
            yield train, folds[i]


splits = list(repeated_k_fold(103, k=5, p=3, seed=0))
print("models:", len(splits))
print("sizes:", [len(validation) for _, validation in splits[:5]])

for train, validation in splits:
    joined = np.concatenate([train, validation])
    assert sorted(joined) == list(range(103))
validated = np.concatenate([v for _, v in splits])
assert np.bincount(validated).tolist() == [3] * 103
assert set(splits[0][1]) != set(splits[5][1])
# --8<-- [end:solution]
