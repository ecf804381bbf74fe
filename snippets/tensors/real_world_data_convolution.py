"""Gray images get a channel axis of length 1, because image layers insist on four axes."""
# --8<-- [start:gray]
import keras
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images
print("images:", images.shape)  # (samples, height, width)
with_channel = images[..., np.newaxis]
print("with_channel:", with_channel.shape)  # (..., channels)
# --8<-- [end:gray]
try:
    # --8<-- [start:no-channel]
    keras.layers.Conv2D(4, 3, name="conv")(images)
    # --8<-- [end:no-channel]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:with-channel]
layer = keras.layers.Conv2D(4, 3, name="conv")
print(layer(with_channel).shape)
# --8<-- [end:with-channel]

assert with_channel.size == images.size and np.array_equal(with_channel[..., 0], images)
assert layer.kernel.shape == (3, 3, 1, 4)
