"""tf.data.Dataset.batch cuts the same batches as slicing."""
# --8<-- [start:same]
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

images = load_digits().images                 # (1797, 8, 8)
dataset = tf.data.Dataset.from_tensor_slices(images).batch(32)
batches = list(dataset)
print("batches:", len(batches))
print("first, last:", batches[0].shape, batches[-1].shape)
print(np.array_equal(batches[3], images[96:128]))
# --8<-- [end:same]
# --8<-- [start:shape]
print(dataset.element_spec.shape)
full = tf.data.Dataset.from_tensor_slices(images).batch(
    32, drop_remainder=True)
print(full.element_spec.shape, len(list(full)))
# --8<-- [end:shape]

assert all(np.array_equal(batch, images[n * 32:(n + 1) * 32]) for n, batch in enumerate(batches))
assert sum(len(batch) for batch in full) == 1792
tensor = tf.constant(images)
assert np.array_equal(tensor[10:100, 4:, 2:-2], images[10:100, 4:, 2:-2])
assert np.array_equal(tf.gather(tensor, [10, 100]), images[[10, 100]])
assert set(np.sort(load_digits().target)[:32]) == {0}
