"""Five elements on one axis, and one number on five axes."""
# --8<-- [start:two-dimensions]
import numpy as np

vector_5d = np.array([3, 6, 9, 6, 3])
tensor_5d = np.zeros((1, 1, 1, 1, 1))
for values in (vector_5d, tensor_5d):
    print("ndim:", values.ndim, "size:", values.size)
# --8<-- [end:two-dimensions]

assert np.zeros((2, 4, 3, 5, 3)).ndim == 5
