"""(n, 1) minus (n,) is (n, n): an error that raises nothing."""
# --8<-- [start:silent]
import keras
import numpy as np

predictions = np.array([[1.0], [2.0], [3.0]])  # (3, 1)
targets = np.array([1.0, 2.0, 3.0])  # (3,)

wrong = predictions - targets
right = predictions[:, 0] - targets  # (3,) - (3,)
loss = keras.losses.MeanSquaredError()(targets, predictions)

print("wrong:", wrong.shape, round((wrong ** 2).mean(), 3))
print("right:", right.shape, (right ** 2).mean())
print("keras:", float(loss))
# --8<-- [end:silent]

assert wrong.tolist() == [[0, -1, -2], [1, 0, -1], [2, 1, 0]]
assert (wrong ** 2).sum() == 12
