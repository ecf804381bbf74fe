"""The same reshape in NumPy, TensorFlow and Keras."""
# --8<-- [start:libraries]
import keras
import numpy as np
import tensorflow as tf

matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])
by_numpy = matrix.reshape(2, 3)
by_tensorflow = tf.reshape(matrix, (2, 3))
by_keras = keras.ops.reshape(matrix, (2, -1))
print(by_tensorflow.numpy())
print("TensorFlow:", np.array_equal(by_tensorflow, by_numpy))
print("Keras:     ", np.array_equal(by_keras, by_numpy))
# --8<-- [end:libraries]

try:
    tf.reshape(matrix, (4, 2))
except tf.errors.InvalidArgumentError as error:
    assert "Input to reshape is a tensor with 6 values, but the requested shape has 8" in error.message
else:
    raise AssertionError("tf.reshape took a wrong count")
assert not hasattr(tf.constant(matrix), "reshape")
np.testing.assert_array_equal(tf.transpose(matrix), matrix.T)
np.testing.assert_array_equal(keras.ops.transpose(matrix), matrix.T)
batch = np.zeros((32, 8, 6, 3))
assert tf.transpose(batch, (0, 3, 1, 2)).shape == keras.ops.transpose(batch, (0, 3, 1, 2)).shape == (32, 3, 8, 6)
assert tf.expand_dims(matrix, 0).shape == keras.ops.expand_dims(matrix, 0).shape == (1, 3, 2)
assert tf.squeeze(matrix[None], 0).shape == keras.ops.squeeze(matrix[None], 0).shape == (3, 2)
assert matrix.reshape(-1).shape == tf.reshape(matrix, [-1]).shape == keras.ops.reshape(matrix, (-1,)).shape == (6,)
