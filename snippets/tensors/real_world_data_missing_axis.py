"""Two tensors of rank 3 that miss different axes."""
# --8<-- [start:missing-axis]
import keras
import numpy as np

layer = keras.layers.Conv2D(4, 3)
gray_batch = np.zeros((16, 8, 8), dtype="float32")
one_photo = np.zeros((64, 50, 3), dtype="float32")

print(layer.compute_output_shape(gray_batch[..., None].shape))
print(layer.compute_output_shape(one_photo[None].shape))
# --8<-- [end:missing-axis]
# --8<-- [start:wrong-axis]
print("accepted:", gray_batch[None].shape)
print(keras.layers.Conv2D(4, 3)(gray_batch[None]).shape)
# --8<-- [end:wrong-axis]

assert gray_batch[None].shape == (1, 16, 8, 8)
