"""tf.data.Dataset.batch cuts the same batches as slicing."""
# --8<-- [start:same]
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
dataset = tf.data.Dataset.from_tensor_slices(images).batch(32)
batches = list(dataset)
print("batches:", len(batches), "last:", batches[-1].shape)
print(all(np.array_equal(batch, images[32 * n:32 * (n + 1)])
          for n, batch in enumerate(batches)))
# --8<-- [end:same]
# --8<-- [start:pairs]
labels = load_digits().target  # (1797,)
pairs = tf.data.Dataset.from_tensor_slices((images, labels))
dataset = pairs.shuffle(len(images), seed=0).batch(32)
for image_batch, label_batch in dataset.take(1):
    print("first batch:", image_batch.shape, label_batch.shape)
print("any batch:", dataset.element_spec[0].shape)
# --8<-- [end:pairs]

orders = [np.concatenate([batch_labels for _, batch_labels in dataset]) for _ in range(2)]
assert not np.array_equal(*orders)                    # every pass has its own order, even with a seed
assert set(np.sort(labels)[:32]) == {0}
full = pairs.batch(32, drop_remainder=True)
assert full.element_spec[0].shape == (32, 8, 8) and sum(len(batch) for batch, _ in full) == 1792
first = next(iter(tf.data.Dataset.range(1000).shuffle(10, seed=0).batch(32)))
assert max(first.numpy()) < 32 + 10                   # a small buffer mixes neighbors only
known = {image.tobytes(): label for image, label in zip(images, labels)}
assert all(known[image.numpy().tobytes()] == label for image, label in pairs.shuffle(len(images), seed=0))
tensor = tf.constant([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
assert tensor[[0, 2]].numpy() == tensor[0, 2].numpy() == 3
assert tf.gather(tensor, [0, 2]).numpy().tolist() == [[1, 2, 3], [7, 8, 9]]
assert tensor[1:, :2].numpy().tolist() == tensor.numpy()[1:, :2].tolist()
