"""A Dense layer has no weights until it knows its input shape."""
# --8<-- [start:unbuilt]
import keras
import numpy as np

model = keras.Sequential()
model.add(keras.layers.Dense(512, activation="relu"))
layer = model.layers[0]
print("weights:", len(layer.weights))

model(np.zeros((1, 64)))                        # (1, 64)
print("weights:", len(layer.weights))
print("kernel:", layer.kernel.shape)
# --8<-- [end:unbuilt]
# --8<-- [start:with-input]
model = keras.Sequential()
model.add(keras.Input((64,)))
model.add(keras.layers.Dense(512, activation="relu"))
print("weights:", len(model.layers[0].weights))
# --8<-- [end:with-input]

assert not keras.layers.Dense(512).built and layer.built
