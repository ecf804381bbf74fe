"""Exercise 5: shuffled batches of images and labels, from scratch."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images, labels = digits.images, digits.target


def shuffled_batches(images, labels, batch_size, seed):
    order = np.random.default_rng(seed).permutation(len(images))
    for start in range(0, len(images), batch_size):
        chosen = order[start:start + batch_size]
        yield images[chosen], labels[chosen]


batches = list(shuffled_batches(images, labels, 32, seed=0))
print("batches:", len(batches))
print("first:", batches[0][0].shape, batches[0][1].shape)
print("last: ", batches[-1][0].shape, batches[-1][1].shape)

order = np.random.default_rng(0).permutation(1797)
assert sorted(order) == list(range(1797))
assert np.array_equal(
    np.concatenate([batch for batch, _ in batches]), images[order])
assert np.array_equal(
    np.concatenate([batch for _, batch in batches]), labels[order])
# --8<-- [end:solution]

assert not np.shares_memory(batches[0][0], images)
assert not np.array_equal(batches[0][0], images[:32])
