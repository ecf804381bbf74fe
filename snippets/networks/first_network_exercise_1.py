"""Exercise 1: shapes and weights of a network for letters."""
# --8<-- [start:solution]
import keras
import numpy as np

letters = keras.Sequential([
    keras.Input((256,)),
    keras.layers.Dense(100, activation="relu"),
    keras.layers.Dense(26, activation="softmax"),
])
images = np.zeros((5, 16, 16), dtype="float32")
x = images.reshape(-1, 256)  # (5, 256)
print("output:", letters.predict(x, verbose=0).shape)
print("parameters:", letters.count_params())

assert letters.predict(x, verbose=0).shape == (5, 26)
assert letters.count_params() == 256 * 100 + 100 + 100 * 26 + 26
# --8<-- [end:solution]
