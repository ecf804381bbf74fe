"""A Dense layer has no weights until it knows its input shape."""
# --8<-- [start:unbuilt]
import keras
import numpy as np

model = keras.Sequential()
model.add(keras.layers.Dense(512, activation="relu"))
print("after add():", len(model.layers[0].weights))

model(np.zeros((1, 64)))  # (1, 64)
print("after data:", len(model.layers[0].weights))

model = keras.Sequential()
model.add(keras.Input((64,)))
model.add(keras.layers.Dense(512, activation="relu"))
print("with Input:", len(model.layers[0].weights))
# --8<-- [end:unbuilt]

assert not keras.layers.Dense(512).built
assert model.layers[0].kernel.shape == (64, 512)
