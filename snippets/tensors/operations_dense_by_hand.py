"""Three tensor operations give the numbers of a Keras Dense layer."""
# --8<-- [start:steps]
import keras
import numpy as np

batch = np.array([[1, 2, 3], [4, 0, 1]])  # (2, 3)
kernel = np.array([[1, -1, 2, -1],
                   [0, 2, -1, 1],
                   [2, 0, 0, -2]])  # (3, 4)
bias = np.array([-5, 1, -1, 6])  # (4,)
print(np.maximum(batch @ kernel + bias, 0))  # (2, 4)

small = keras.layers.Dense(4, activation="relu")
small.build((None, 3))
small.set_weights([kernel, bias])
print(small(batch).numpy())  # (2, 4)
# --8<-- [end:steps]

assert np.maximum(batch @ kernel + bias, 0).tolist() == small(batch).numpy().tolist() == [[2, 4, 0, 1], [1, 0, 7, 0]]
