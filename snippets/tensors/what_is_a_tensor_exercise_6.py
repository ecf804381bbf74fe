"""Exercise 6: a month of weather readings as one tensor."""
# --8<-- [start:solution]
import numpy as np

readings = np.zeros((4, 30, 24, 2))
readings[1, 0, 12, 0] = 21.5
print("ndim:", readings.ndim)
print("numbers:", readings.size)
print("station:", readings[1].shape)
print("day:", readings[1, 0].shape)
print("hour:", readings[1, 0, 12])

assert readings.shape == (4, 30, 24, 2)
assert readings[1, 0, 12].shape == (2,)
assert readings.size == 5760
# --8<-- [end:solution]
