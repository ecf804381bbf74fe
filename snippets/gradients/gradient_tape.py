"""tf.GradientTape on a scalar, a vector and a matrix of weights."""
# --8<-- [start:scalar-vector]
import numpy as np
import tensorflow as tf

x = np.array([0, 1, 2, 3], dtype="float32")  # (4,)
y = np.array([1, 3, 5, 7], dtype="float32")  # (4,)

w = tf.Variable(0.0)  # ()
with tf.GradientTape() as tape:
    y_pred = w * x + 1.0  # (4,)
    loss_value = tf.reduce_mean((y_pred - y) ** 2)  # ()
print("scalar:", tape.gradient(loss_value, w).numpy())  # ()

W = tf.Variable([0.0, 0.0])  # (2,)
with tf.GradientTape() as tape:
    y_pred = W[0] * x + W[1]  # (4,)
    loss_value = tf.reduce_mean((y_pred - y) ** 2)  # ()
print("vector:", tape.gradient(loss_value, W).numpy())  # (2,)
# --8<-- [end:scalar-vector]
# --8<-- [start:no-mean]
with tf.GradientTape() as tape:
    squares = (W[0] * x + W[1] - y) ** 2  # (4,)
print("no mean:", tape.gradient(squares, W).numpy())  # (2,)
# --8<-- [end:no-mean]
# --8<-- [start:matrix]
inputs = np.stack([x, np.ones_like(x)], axis=1)  # (4, 2)
targets = np.array([[1, 3, 2], [3, 2, 2], [5, 1, 2], [7, 0, 2]],
                   dtype="float32")  # (4, 3)


def matrix_loss(W):
    error = inputs @ W - targets  # (4, 3)
    return tf.reduce_sum(tf.reduce_mean(error ** 2, axis=0))  # ()


W = tf.Variable(tf.zeros((2, 3)))
with tf.GradientTape() as tape:
    loss_value = matrix_loss(W)
from_tape = tape.gradient(loss_value, W).numpy()  # (2, 3)
print("loss:", loss_value.numpy())
print(from_tape)
# --8<-- [end:matrix]
# --8<-- [start:check]
h = 0.01
slopes = np.zeros((2, 3))
for i in np.ndindex(2, 3):
    shift = np.zeros((2, 3), dtype="float32")
    shift[i] = h
    up, down = matrix_loss(W + shift), matrix_loss(W - shift)
    slopes[i] = (up - down) / (2 * h)
from_formula = 2 * inputs.T @ (inputs @ W.numpy() - targets) / 4

print("formula = tape:", np.allclose(from_formula, from_tape))
print("differences = tape:", np.allclose(slopes, from_tape, atol=0.01))
# --8<-- [end:check]

assert from_tape.tolist() == [[-17, -2, -6], [-8, -3, -4]]
assert np.abs(slopes - from_tape).max() < 0.01
