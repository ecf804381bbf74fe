"""The sigmoid turns any number into a number between 0 and 1."""
# --8<-- [start:sigmoid]
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for z in [-6, -2, 0, 2, 6]:
    p = sigmoid(z)
    print(f"z: {z:2}  p: {p:.3f}  1 - p: {1 - p:.3f}")
# --8<-- [end:sigmoid]

assert np.isclose(sigmoid(-2), 1 - sigmoid(2)) and sigmoid(0) == 0.5
assert np.isclose(np.log(sigmoid(2) / (1 - sigmoid(2))), 2)
