"""Exercise 5: the backward pass of one Dense layer with relu, checked by finite differences."""
# --8<-- [start:solution]
import numpy as np


def dense(inputs, kernel, bias):
    return np.maximum(inputs @ kernel + bias, 0)  # (samples, units)


def dense_backward(inputs, kernel, bias, gradient_output):
    sums = inputs @ kernel + bias  # (samples, units)
    gradient_sums = np.where(sums > 0, gradient_output, 0.0)
    gradient_inputs = gradient_sums @ kernel.T  # (samples, features)
    gradient_kernel = inputs.T @ gradient_sums  # (features, units)
    gradient_bias = gradient_sums.sum(axis=0)  # (units,)
    return gradient_inputs, gradient_kernel, gradient_bias


rng = np.random.default_rng(0)
arrays = [rng.normal(size=size) for size in [(5, 4), (4, 3), (3,)]]
gradient_output = rng.normal(size=(5, 3))
gradients = dense_backward(*arrays, gradient_output)

h = 1e-6
for array, gradient in zip(arrays, gradients):
    print("shape:", gradient.shape)
    for i in np.ndindex(array.shape):
        array[i] += h
        up = np.sum(dense(*arrays) * gradient_output)
        array[i] -= 2 * h
        down = np.sum(dense(*arrays) * gradient_output)
        array[i] += h
        assert abs((up - down) / (2 * h) - gradient[i]) < 1e-6
# --8<-- [end:solution]
