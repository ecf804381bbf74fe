"""Nesterov as its name says, and in the form that frameworks compute."""
# --8<-- [start:look-ahead]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def gradient(W):
    error = W[0] * x + W[1] - y  # (4,)
    return np.array([2 * np.mean(error * x), 2 * np.mean(error)])


here, velocity = np.zeros(2), np.zeros(2)
W, in_keras = np.zeros(2), np.zeros(2)
for iteration in range(4):
    ahead = here + 0.9 * velocity
    velocity = 0.9 * velocity - 0.1 * gradient(ahead)
    here = here + velocity

    g = gradient(W)
    in_keras = 0.9 * in_keras - 0.1 * g
    W = W + 0.9 * in_keras - 0.1 * g
    print("here:", np.round(here, 4),
          " ahead:", np.round(here + 0.9 * velocity, 4),
          " W:", np.round(W, 4))
# --8<-- [end:look-ahead]

assert np.allclose(here + 0.9 * velocity, W) and np.allclose(velocity, in_keras) and not np.allclose(here, W)
