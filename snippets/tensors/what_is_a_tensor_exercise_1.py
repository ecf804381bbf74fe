"""Exercise 1: predict ndim and shape."""
# --8<-- [start:solution]
import numpy as np

a = np.array(7)
b = np.array([7])
c = np.array([[7, 7, 7]])
d = np.zeros((4, 2, 3))
e = d[0]
for values in (a, b, c, d, e):
    print("ndim:", values.ndim, "shape:", values.shape)

assert [values.ndim for values in (a, b, c, d, e)] == [0, 1, 2, 3, 2]
# --8<-- [end:solution]
