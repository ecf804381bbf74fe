"""Exercise 3: a plus sign in place of a minus sign."""
# --8<-- [start:broken]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def train(sign, momentum, count):
    W, past_velocity = np.zeros(2), np.zeros(2)
    for iteration in range(count):
        error = W[0] * x + W[1] - y  # (4,)
        g = np.array([2 * np.mean(error * x), 2 * np.mean(error)])
        velocity = momentum * past_velocity + sign * 0.02 * g
        W = W + momentum * velocity - 0.02 * g
        past_velocity = velocity
    return np.mean((W[0] * x + W[1] - y) ** 2)


print(f"{train(1, 0.1, 50):.5f} {train(1, 0.9, 50):.5g}")
# --8<-- [end:broken]
# --8<-- [start:solution]
print(f"{train(-1, 0.1, 50):.5f} {train(-1, 0.9, 50):.5g}")

assert train(1, 0.9, 50) > 21
assert train(1, 0.1, 50) > train(-1, 0.1, 50)
assert train(-1, 0.9, 50) < 0.001
# --8<-- [end:solution]

assert train(1, 0.9, 1) < 21 < train(1, 0.9, 2)   # the first update still goes down
