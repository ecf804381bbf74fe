"""Which samples fit draws: each one once per epoch, in a shuffled order."""
# --8<-- [start:draw]
import keras
import numpy as np

numbers = np.arange(10, dtype="float32").reshape(10, 1)  # (10, 1)


def mse(y, y_pred):
    print(y.numpy().astype(int).ravel())
    return keras.ops.mean((y_pred - y) ** 2)


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.01),
              loss=mse, run_eagerly=True)
model.fit(numbers, numbers, batch_size=4, epochs=2, verbose=0)
# --8<-- [end:draw]

import tensorflow as tf


def two_epochs(*data, eager=True, **options):
    drawn = []

    def recorded(y, y_pred):
        drawn.append(y.numpy().astype(int).ravel().tolist() if eager else 0)
        return keras.ops.mean((y_pred - y) ** 2)

    model.compile(optimizer="sgd", loss=recorded, run_eagerly=eager)
    model.fit(*data, epochs=2, verbose=0, **options)
    if not eager:
        return len(drawn)
    assert [len(batch) for batch in drawn] == [4, 4, 2] * 2
    first, second = sum(drawn[:3], []), sum(drawn[3:], [])
    assert sorted(first) == sorted(second) == list(range(10))   # each sample once per epoch
    return first, second


tf.random.set_seed(0)  # a seed: the same order in every epoch
first, second = two_epochs(numbers, numbers, batch_size=4)
assert first == second
tf.random.set_seed(None)  # no seed: a new order
first, second = two_epochs(numbers, numbers, batch_size=4)
assert first != second
tf.random.set_seed(0)  # tf.data: a seed and a new order in every epoch
dataset = tf.data.Dataset.from_tensor_slices((numbers, numbers))
first, second = two_epochs(dataset.shuffle(10).batch(4), shuffle=False)
assert first != second
assert two_epochs(numbers, numbers, batch_size=4, eager=False) < 6   # compiled: not for every batch
