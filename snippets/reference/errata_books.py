"""Formulas and claims that circulate in books and that the libraries contradict."""
# --8<-- [start:kernel]
import keras
import numpy as np

layer = keras.layers.Dense(2)                    # 2 units
layer.build((None, 3))                           # 3 inputs
kernel = layer.kernel.numpy()
print(kernel.shape, layer.bias.numpy())
batch = np.ones((4, 3))
print(np.dot(batch, kernel).shape)
# --8<-- [end:kernel]
try:
    # --8<-- [start:wrong-order]
    np.dot(kernel, batch)
    # --8<-- [end:wrong-order]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:velocity]
def velocity_once(w, velocity, gradient):
    velocity = 0.9 * velocity - 0.1 * gradient
    return w + velocity, velocity

def velocity_twice(w, velocity, gradient):
    velocity = 0.9 * velocity - 0.1 * gradient
    return w + 0.9 * velocity - 0.1 * gradient, velocity

for nesterov, rule in [(False, velocity_once), (True, velocity_twice)]:
    w, velocity = 1.0, 0.0
    variable = keras.Variable(1.0)
    optimizer = keras.optimizers.SGD(
        learning_rate=0.1, momentum=0.9, nesterov=nesterov)
    optimizer.build([variable])
    for _ in range(3):
        w, velocity = rule(w, velocity, 2 * w)       # loss = w**2
        optimizer.apply([2 * variable])
    print(rule.__name__, round(w, 4), round(float(variable), 4))
# --8<-- [end:velocity]
# --8<-- [start:remainder]
data, K = np.arange(103), 5
size = len(data) // K
print(size * K, [len(part) for part in np.array_split(data, K)])
# --8<-- [end:remainder]

assert kernel.shape == (3, 2) and not layer.bias.numpy().any() and kernel.any()
assert keras.layers.Dense(2)(np.ones((2, 5, 3))).shape == (2, 5, 2)           # not only matrices
late = keras.Sequential()
late.add(keras.layers.Dense(2))
assert late.weights == []                                                     # no W at add()
assert keras.config.image_data_format() == "channels_last"
from sklearn.model_selection import RepeatedKFold
assert sum(1 for _ in RepeatedKFold(n_splits=2, n_repeats=3).split(np.zeros(4), ["a", "a", "b", "b"])) == 6
