"""Dense works on the last axis, whatever comes before it."""
# --8<-- [start:last-axis]
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.random((2, 5, 64)).astype("float32")  # (2, 5, 64)

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(512, activation="relu")
y = layer(x).numpy()
flat = layer(x.reshape(10, 64)).numpy()  # (10, 512)

print("kernel:", layer.kernel.shape)
print("y:", y.shape)
same = np.allclose(y, flat.reshape(2, 5, 512), atol=1e-5)
print("same:", same)
# --8<-- [end:last-axis]

assert same
