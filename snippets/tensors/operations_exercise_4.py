"""Exercise 4: a Dense layer from scratch, built at its first call."""
# --8<-- [start:solution]
import keras
import numpy as np


class NaiveDense:
    def __init__(self, units, seed):
        self.units = units
        self.rng = np.random.default_rng(seed)
        self.kernel = None
        self.bias = None

    def build(self, inputs):
        shape = (inputs, self.units)
        self.kernel = self.rng.uniform(-0.1, 0.1, shape)
        self.bias = np.zeros(self.units)

    def __call__(self, x):
        if self.kernel is None:
            self.build(x.shape[-1])
        return np.maximum(x @ self.kernel + self.bias, 0)


mine = NaiveDense(16, seed=0)
assert mine.kernel is None
x = np.random.default_rng(1).random((5, 8))  # (5, 8)
y = mine(x)  # (5, 16)
print(y.shape, mine.kernel.shape, mine.bias.shape)

layer = keras.layers.Dense(16, activation="relu")
layer.build((None, 8))
layer.set_weights([mine.kernel, mine.bias])
assert np.allclose(y, layer(x).numpy(), atol=1e-5)
assert mine(np.zeros((2, 3, 8))).shape == (2, 3, 16)
# --8<-- [end:solution]
