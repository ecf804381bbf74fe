"""The same three axes, completed in the right and in the wrong place."""
# --8<-- [start:wrong-axis]
import keras
import numpy as np

images = np.zeros((16, 8, 8), dtype="float32")
right = images[..., np.newaxis]  # (16, 8, 8, 1)
wrong = images[np.newaxis]       # (1, 16, 8, 8)
print("right:", keras.layers.Conv2D(4, 3)(right).shape)
print("wrong:", keras.layers.Conv2D(4, 3)(wrong).shape)
# --8<-- [end:wrong-axis]

assert right.shape == (16, 8, 8, 1) and wrong.shape == (1, 16, 8, 8)
