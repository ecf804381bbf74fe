"""First, next, n-th and last batch by slicing axis 0."""
# --8<-- [start:first-batches]
import math

import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images                 # (1797, 8, 8)
batch_size = 32
first_batch = images[:32]
second_batch = images[32:64]
print("first: ", first_batch.shape)
print("second:", second_batch.shape)
# --8<-- [end:first-batches]
# --8<-- [start:nth]
n = 3
batch = images[n * batch_size:(n + 1) * batch_size]
print("start:", n * batch_size, "stop:", (n + 1) * batch_size)
print("batch:", batch.shape)
# --8<-- [end:nth]
# --8<-- [start:last]
batch_count = math.ceil(len(images) / batch_size)
last = batch_count - 1
last_batch = images[last * batch_size:(last + 1) * batch_size]
print("batches:", batch_count)
print("start:", last * batch_size, "stop:", (last + 1) * batch_size)
print("last batch:", last_batch.shape)
# --8<-- [end:last]
# --8<-- [start:mnist]
print("batches:", math.ceil(60_000 / 128))
print("last batch:", 60_000 % 128)
# --8<-- [end:mnist]
# --8<-- [start:loop]
seen = 0
for start in range(0, len(images), batch_size):
    batch = images[start:start + batch_size]  # (32, 8, 8) … (5, 8, 8)
    seen += len(batch)
print("seen:", seen)
# --8<-- [end:loop]

assert np.array_equal(images[:32], images[0:32])
assert 56 * 32 == 1792 and 1797 - 1792 == 5 and batch.shape == (5, 8, 8)
assert 468 * 128 == 59_904 and 60_000 - 59_904 == 96
assert len(range(0, len(images), batch_size)) == 57
