"""Exercise 1: the shapes of five results, predicted."""
# --8<-- [start:solution]
import numpy as np

x = np.zeros((32, 64))
W = np.zeros((64, 10))
b = np.zeros(10)

shapes = [
    (x @ W).shape,
    (x @ W + b).shape,
    (x * x).shape,
    (x[0] @ W).shape,
    (b @ b).shape,
]
print(shapes)
print("parameters:", W.size + b.size)

assert shapes == [(32, 10), (32, 10), (32, 64), (10,), ()]
assert W.size + b.size == 650
# --8<-- [end:solution]
