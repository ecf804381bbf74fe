"""Exercise 2: how much momentum is best in this valley?"""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def iterations(momentum, learning_rate=0.1):
    W, velocity, losses = np.array([0.0, 4.0]), np.zeros(2), []
    for iteration in range(2000):
        error = W[0] * x + W[1] - y  # (4,)
        losses.append(np.mean(error ** 2))
        g = np.array([2 * np.mean(error * x), 2 * np.mean(error)])
        velocity = momentum * velocity - learning_rate * g
        W = W + velocity
    high = [i for i, value in enumerate(losses) if value >= 1e-6]
    return high[-1] + 1


counts = {m: iterations(m) for m in [0.0, 0.5, 0.6, 0.9, 0.99]}
for momentum, count in counts.items():
    print(momentum, count)

assert min(counts, key=counts.get) == 0.6
assert counts[0.99] > counts[0.0]
# --8<-- [end:solution]
