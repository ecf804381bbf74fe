"""First, next, n-th and last batch by slicing axis 0."""
# --8<-- [start:nth]
import math

from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
batch_size = 32
first_batch = images[:32]
second_batch = images[32:64]
n = 3
batch = images[batch_size * n:batch_size * (n + 1)]
print("first: ", first_batch.shape)
print("second:", second_batch.shape)
print("start:", batch_size * n, "stop:", batch_size * (n + 1))
print("batch:", batch.shape)
# --8<-- [end:nth]
# --8<-- [start:last]
batch_count = math.ceil(len(images) / batch_size)
last = batch_count - 1
last_batch = images[batch_size * last:batch_size * (last + 1)]
print("batches:", batch_count)
print("start:", batch_size * last, "stop:", batch_size * (last + 1))
print("last batch:", last_batch.shape)
# --8<-- [end:last]
# --8<-- [start:loop]
seen = 0
for start in range(0, len(images), batch_size):
    batch = images[start:start + batch_size]  # (32 or 5, 8, 8)
    seen += len(batch)
print("seen:", seen)
# --8<-- [end:loop]

assert (images[:32] == images[0:32]).all()
assert 56 * 32 == 1792 and 1797 - 1792 == 5 and batch.shape == (5, 8, 8)
assert len(range(0, len(images), batch_size)) == 57
