"""Keras makes and computes float32, and TensorFlow does not mix dtypes by itself."""
# --8<-- [start:floatx]
import keras
import numpy as np
import tensorflow as tf

print("floatx:", keras.config.floatx())
layer = keras.layers.Dense(2)
inputs = np.ones((4, 3))  # (4, 3)
outputs = layer(inputs)  # (4, 2)
print("inputs:", inputs.dtype)
print("outputs:", outputs.dtype.name)
# --8<-- [end:floatx]
try:
    # --8<-- [start:mixed]
    tf.constant([1, 2]) * 0.5
    # --8<-- [end:mixed]
except TypeError as error:
    print(f"TypeError: {error}")

numbers = tf.constant([1, 2])
assert numbers.dtype == tf.int32 and layer.kernel.dtype == "float32"
assert (tf.cast(numbers, "float32") * 0.5).numpy().tolist() == [0.5, 1.0]
assert (tf.constant([1.0, 2.0]) * 2).dtype == tf.float32
assert (np.array([1, 2]) * 0.5).tolist() == [0.5, 1.0]
try:
    numbers + tf.constant([0.5, 0.5])
except tf.errors.InvalidArgumentError:
    pass
else:
    raise AssertionError
