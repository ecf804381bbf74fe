"""Exercise 2: another batch size, and the batch that holds one image."""
# --8<-- [start:solution]
import math

import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images                 # (1797, 8, 8)
batch_size = 100
batch_count = math.ceil(len(images) / batch_size)
last_batch = images[(batch_count - 1) * batch_size:]
print("batches:", batch_count, "last:", last_batch.shape)

n, position = divmod(1234, batch_size)
batch = images[n * batch_size:(n + 1) * batch_size]
print("batch:", n, "position:", position)
assert batch_count == 18 and len(last_batch) == 97
assert np.array_equal(batch[position], images[1234])
# --8<-- [end:solution]
