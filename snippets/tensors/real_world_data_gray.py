"""Gray images get a channel axis of length 1."""
# --8<-- [start:gray]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images
print("images:", images.shape)             # (samples, height, width)
with_channel = images[..., np.newaxis]
print("with_channel:", with_channel.shape)  # (..., channels)
# --8<-- [end:gray]

assert with_channel.size == images.size
assert np.array_equal(with_channel[..., 0], images)
