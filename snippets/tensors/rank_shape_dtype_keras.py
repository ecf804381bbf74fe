"""Keras makes and computes float32, and TensorFlow does not mix dtypes by itself."""
# --8<-- [start:floatx]
import keras
import numpy as np
import tensorflow as tf

print("floatx:", keras.config.floatx())
print("tensor:", keras.ops.convert_to_tensor([0.5, 1.5]).dtype.name)
layer = keras.layers.Dense(2)
inputs = np.ones((4, 3))                                # (4, 3)
outputs = layer(inputs)                                 # (4, 2)
print("inputs:", inputs.dtype)
print("kernel:", layer.kernel.dtype)
print("outputs:", outputs.dtype.name)
# --8<-- [end:floatx]
try:
    # --8<-- [start:mixed]
    tf.constant([1, 2]) + tf.constant([0.5, 0.5])
    # --8<-- [end:mixed]
except tf.errors.InvalidArgumentError as error:
    print(f"InvalidArgumentError: {error}")
# --8<-- [start:cast]
numbers = tf.constant([1, 2])
print("before:", numbers.dtype.name)
print("after:", tf.cast(numbers, "float32").dtype.name)
print((tf.cast(numbers, "float32") + tf.constant([0.5, 0.5])).numpy())
# --8<-- [end:cast]

assert keras.ops.convert_to_tensor(np.zeros(2)).dtype.name == "float64"   # NumPy's dtype is kept
assert keras.ops.add(numbers, tf.constant([0.5, 0.5])).dtype.name == "float32"
