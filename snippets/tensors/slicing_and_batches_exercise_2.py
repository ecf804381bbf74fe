"""Exercise 2: another batch size, and the batch that holds one image."""
# --8<-- [start:solution]
import math

import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
batch_size = 100
batch_count = math.ceil(len(images) / batch_size)
last_batch = images[batch_size * (batch_count - 1):]
print("batches:", batch_count, "last:", last_batch.shape)

n, place = divmod(1234, batch_size)
batch = images[batch_size * n:batch_size * (n + 1)]
print("batch:", n, "index:", place)
print("MNIST:", math.ceil(60_000 / 128), "last:", 60_000 % 128)
assert batch_count == 18 and len(last_batch) == 97
assert np.array_equal(batch[place], images[1234])
# --8<-- [end:solution]

assert 468 * 128 == 59_904 and 60_000 - 59_904 == 96
