"""Raw TensorFlow and Keras agree on channels-last."""
# --8<-- [start:defaults]
import numpy as np
import tensorflow as tf

images = np.arange(96, dtype="float32").reshape(2, 4, 4, 3)
raw = tf.nn.max_pool2d(images, ksize=2, strides=2, padding="VALID")
pooled = tf.keras.layers.MaxPooling2D(2)(images)
print("raw:", raw.shape)  # (2, 2, 2, 3)
print("keras:", pooled.shape)
print("equal:", np.array_equal(raw, pooled))
print("default:", tf.keras.config.image_data_format())
# --8<-- [end:defaults]

import keras

assert tf.keras.layers.MaxPooling2D is keras.layers.MaxPooling2D
assert keras.config.image_data_format() == "channels_last"
