"""The same reshape in NumPy, TensorFlow and Keras."""
# --8<-- [start:libraries]
import keras
import numpy as np
import tensorflow as tf

matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])
by_numpy = matrix.reshape((2, 3))
by_tensorflow = tf.reshape(matrix, (2, 3))
by_keras = keras.ops.reshape(matrix, (2, -1))
print(by_tensorflow.numpy())
print("TensorFlow:", np.array_equal(by_tensorflow, by_numpy))
print("Keras:     ", np.array_equal(by_keras, by_numpy))
# --8<-- [end:libraries]
# --8<-- [start:method]
print("array: ", hasattr(matrix, "reshape"))
print("tensor:", hasattr(tf.constant(matrix), "reshape"))
# --8<-- [end:method]
# --8<-- [start:tf-error]
try:
    tf.reshape(matrix, (4, 2))
except tf.errors.InvalidArgumentError as error:
    print(error.message.split("}} ")[1])
# --8<-- [end:tf-error]

np.testing.assert_array_equal(tf.transpose(matrix), matrix.T)
np.testing.assert_array_equal(keras.ops.transpose(matrix), matrix.T)
batch = np.zeros((32, 8, 6, 3))
assert tf.transpose(batch, (0, 3, 1, 2)).shape == keras.ops.transpose(batch, (0, 3, 1, 2)).shape == (32, 3, 8, 6)
assert tf.expand_dims(matrix, 0).shape == keras.ops.expand_dims(matrix, 0).shape == (1, 3, 2)
assert tf.squeeze(matrix[None]).shape == keras.ops.squeeze(matrix[None]).shape == (3, 2)
assert tf.constant(matrix)[tf.newaxis].shape == (1, 3, 2)
assert keras.ops.ravel(matrix).shape == (6,) and tf.reshape(matrix, [-1]).shape == (6,)
