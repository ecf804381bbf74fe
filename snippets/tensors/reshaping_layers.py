"""Flatten and Reshape as layers: the batch axis stays."""
# --8<-- [start:flatten-layer]
import keras
from sklearn.datasets import load_digits

batch = load_digits().images[:32] / 16  # (32, 8, 8)
print("without:", keras.layers.Dense(10)(batch).shape)

model = keras.Sequential([
    keras.Input((8, 8)),
    keras.layers.Flatten(),  # (32, 8, 8) -> (32, 64)
    keras.layers.Dense(10),  # (32, 64) -> (32, 10)
])
print("with:   ", model(batch).shape)
print("kernel: ", model.layers[-1].kernel.shape)
# --8<-- [end:flatten-layer]
# --8<-- [start:reshape-layer]
vectors = keras.layers.Flatten()(batch)  # (32, 64)
print(keras.layers.Reshape((8, 8, 1))(vectors).shape)
print(keras.layers.Reshape((-1, 16))(vectors).shape)
# --8<-- [end:reshape-layer]

import numpy as np
np.testing.assert_array_equal(vectors, batch.reshape(32, 64).astype("float32"))
assert not model.layers[0].weights and not keras.layers.Reshape((64,)).weights
