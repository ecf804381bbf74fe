"""Exercise 6: two outputs, so every hidden value has two paths to the loss."""
# --8<-- [start:solution]
import numpy as np
import tensorflow as tf

inputs = np.array([[0.0], [1.0], [2.0], [3.0]])  # (4, 1)
targets = np.array([[1, 7], [3, 5], [5, 3], [7, 1]])  # (4, 2)
kernel_1, bias_1 = np.array([[1.0, -2.0]]), np.array([1.0, 3.0])
kernel_2 = np.array([[1.0, -1.0], [2.0, 1.0]])  # (2, 2)
bias_2 = np.zeros(2)  # (2,)

sums = inputs @ kernel_1 + bias_1  # (4, 2)
hidden = np.maximum(sums, 0)  # (4, 2)
error = hidden @ kernel_2 + bias_2 - targets  # (4, 2)

gradient_output = 2 * error / error.size  # (4, 2)
gradient_hidden = gradient_output @ kernel_2.T  # (4, 2)
gradient_sums = np.where(sums > 0, gradient_hidden, 0.0)
gradients = [inputs.T @ gradient_sums, gradient_sums.sum(axis=0),
             hidden.T @ gradient_output, gradient_output.sum(axis=0)]

weights = [tf.Variable(v) for v in (kernel_1, bias_1, kernel_2, bias_2)]
with tf.GradientTape() as tape:
    hidden = tf.nn.relu(inputs @ weights[0] + weights[1])
    outputs = hidden @ weights[2] + weights[3]
    loss_value = tf.reduce_mean((outputs - targets) ** 2)
from_tape = tape.gradient(loss_value, weights)

for by_hand, automatic in zip(gradients, from_tape):
    print(by_hand.shape, by_hand.ravel())
    assert np.allclose(by_hand, automatic)
# --8<-- [end:solution]
