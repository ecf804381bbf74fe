"""A two-layer network in NumPy: forward, then backward, layer by layer, and next to it a tape."""
# --8<-- [start:forward]
import numpy as np
import tensorflow as tf

kernel_1 = np.array([[1.0, -2.0]])  # (1, 2)
bias_1 = np.array([1.0, 3.0])  # (2,)
kernel_2 = np.array([[1.0], [2.0]])  # (2, 1)
bias_2 = np.array([0.0])  # (1,)


def forward(inputs):
    sums = inputs @ kernel_1 + bias_1  # (samples, 2)
    hidden = np.maximum(sums, 0)  # (samples, 2)
    y_pred = hidden @ kernel_2 + bias_2  # (samples, 1)
    return sums, hidden, y_pred


sums, hidden, y_pred = forward(np.array([[3.0]]))
print("sums:  ", sums)
print("hidden:", hidden)
print("y_pred:", y_pred, " square:", (y_pred - 7.0) ** 2)
# --8<-- [end:forward]
# --8<-- [start:backward]
def backward(inputs, targets):
    sums, hidden, y_pred = forward(inputs)
    gradient_y_pred = 2 * (y_pred - targets) / len(inputs)

    gradient_kernel_2 = hidden.T @ gradient_y_pred  # (2, 1)
    gradient_bias_2 = gradient_y_pred.sum(axis=0)  # (1,)
    gradient_hidden = gradient_y_pred @ kernel_2.T  # (samples, 2)

    gradient_sums = np.where(sums > 0, gradient_hidden, 0.0)

    gradient_kernel_1 = inputs.T @ gradient_sums  # (1, 2)
    gradient_bias_1 = gradient_sums.sum(axis=0)  # (2,)
    return [gradient_kernel_1, gradient_bias_1,
            gradient_kernel_2, gradient_bias_2]


for gradient in backward(np.array([[3.0]]), np.array([[7.0]])):
    print(gradient.shape, gradient.ravel())
# --8<-- [end:backward]
# --8<-- [start:batch]
inputs = np.array([[0.0], [1.0], [2.0], [3.0]])  # (4, 1)
targets = np.array([[1.0], [3.0], [5.0], [7.0]])  # (4, 1)

weights = [tf.Variable(v) for v in (kernel_1, bias_1, kernel_2, bias_2)]
with tf.GradientTape() as tape:
    hidden = tf.nn.relu(inputs @ weights[0] + weights[1])  # (4, 2)
    outputs = hidden @ weights[2] + weights[3]  # (4, 1)
    loss_value = tf.reduce_mean((outputs - targets) ** 2)
print("loss:", loss_value.numpy())
from_tape = tape.gradient(loss_value, weights)
for by_hand, automatic in zip(backward(inputs, targets), from_tape):
    print(by_hand.ravel(), automatic.numpy().ravel())
# --8<-- [end:batch]

assert loss_value.numpy() == np.mean((forward(inputs)[2] - targets) ** 2) == 12.5

h = 1e-6
for array, gradient in zip([kernel_1, bias_1, kernel_2, bias_2], backward(inputs, targets)):
    for i in np.ndindex(array.shape):
        losses = []
        for shift in (h, -2 * h):
            array[i] += shift
            losses.append(np.mean((forward(inputs)[2] - targets) ** 2))
        array[i] += h
        assert abs((losses[0] - losses[1]) / (2 * h) - gradient[i]) < 1e-4
