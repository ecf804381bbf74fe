"""The same data with x in another unit: SGD and Adagrad."""
# --8<-- [start:units]
import numpy as np

y = np.array([1.0, 3.0, 5.0, 7.0])


def train(x, method, learning_rate, count):
    W, total = np.zeros(2), 0.1
    for iteration in range(count):
        error = W[0] * x + W[1] - y  # (4,)
        g = np.array([2 * np.mean(error * x), 2 * np.mean(error)])
        if method == "Adagrad":
            total = total + g ** 2
            g = g / np.sqrt(total + 1e-7)
        W = W - learning_rate * g
    return np.mean((W[0] * x + W[1] - y) ** 2)


x = np.array([0.0, 1.0, 2.0, 3.0])
cases = [("SGD", 0.002), ("SGD", 0.003), ("Adagrad", 0.5)]
for method, rate in cases:
    losses = [train(inputs, method, rate, 100)
              for inputs in [x, 10 * x]]
    print(f"{method:7} {rate:5}"
          f"  x: {losses[0]:.4f}  10 * x: {losses[1]:.4f}")
# --8<-- [end:units]

rates = [2.0 ** (k / 2) for k in range(-24, 6)]
with np.errstate(over="ignore", invalid="ignore"):
    lowest = {method: np.nanmin([train(10 * x, method, rate, 100) for rate in rates]) for method in ["SGD", "Adagrad"]}
assert lowest["SGD"] > 0.2 and lowest["Adagrad"] < 0.001      # no learning rate helps SGD here
curvatures = np.linalg.eigvalsh([[2 * np.mean(100 * x * x), 2 * np.mean(10 * x)], [2 * np.mean(10 * x), 2.0]])
assert 701 < curvatures[1] < 701.5 and 0.00285 < 2 / curvatures[1] < 0.00286 and curvatures[0] < 1
