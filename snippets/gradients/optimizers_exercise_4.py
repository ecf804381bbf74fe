"""Exercise 4: the first update for very different gradients."""
# --8<-- [start:solution]
import numpy as np

g = np.array([1000.0, 1.0, 0.001])

sgd = -0.1 * g
adagrad = -0.1 * g / np.sqrt(0.1 + g ** 2)
rmsprop = -0.1 * g / np.sqrt(0.1 * g ** 2 + 1e-7)
adam = -0.1 * g / (np.sqrt(g ** 2) + 1e-7)
for name, change in [("SGD", sgd), ("Adagrad", adagrad),
                     ("RMSprop", rmsprop), ("Adam", adam)]:
    print(f"{name:8}", *[f"{value:9.4f}" for value in change])

assert np.allclose(adam, -0.1, atol=1e-4)
assert abs(adagrad[2]) < 0.001 < abs(rmsprop[2])
assert np.isclose(rmsprop[0], -0.1 / np.sqrt(0.1))
# --8<-- [end:solution]
