"""Which samples fit draws: each one once per epoch, in a shuffled order."""
# --8<-- [start:draw]
import keras
import numpy as np
import tensorflow as tf

numbers = np.arange(10, dtype="float32").reshape(10, 1)  # (10, 1)


class Witness(keras.Model):
    def train_step(self, data):
        inputs, targets = data
        drawn.append(inputs.numpy().astype(int).ravel().tolist())
        return super().train_step(data)


def build_witness():
    inputs = keras.Input((1,))
    model = Witness(inputs, keras.layers.Dense(1)(inputs))
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.001),
                  loss="mse", run_eagerly=True)
    return model


keras.utils.set_random_seed(0)
drawn = []
build_witness().fit(numbers, numbers, batch_size=4, verbose=0)
for batch in drawn:
    print(batch)
print("sorted:", sorted(sum(drawn, [])))
# --8<-- [end:draw]
assert sorted(sum(drawn, [])) == list(range(10)) and [len(batch) for batch in drawn] == [4, 4, 2]
# --8<-- [start:again]
for seed in [None, 0]:
    tf.random.set_seed(seed)
    drawn = []
    build_witness().fit(numbers, numbers, batch_size=4, epochs=2,
                        verbose=0)
    first, second = sum(drawn[:3], []), sum(drawn[3:], [])
    print("seed", seed)
    print("  each sample once:", sorted(first) == sorted(second))
    print("  new order in epoch 2:", first != second)
# --8<-- [end:again]

assert sorted(first) == list(range(10)) and first == second

tf.random.set_seed(0)  # tf.data: a seed and a new order in every epoch
drawn = []
dataset = tf.data.Dataset.from_tensor_slices((numbers, numbers))
build_witness().fit(dataset.shuffle(10).batch(4), epochs=2, shuffle=False, verbose=0)
first, second = sum(drawn[:3], []), sum(drawn[3:], [])
assert sorted(first) == sorted(second) == list(range(10)) and first != second
