"""Exercise 1: rank, shape and dtype predicted."""
# --8<-- [start:solution]
import numpy as np

tensors = {
    "a": np.array(3.5),
    "b": np.array([3.5]),
    "c": np.array([[1, 2, 3], [4, 5, 6]]),
    "d": np.array([[[True], [False]]]),
}
for name, tensor in tensors.items():
    print(name, tensor.ndim, tensor.shape, tensor.dtype)

assert tensors["a"].shape == ()
assert tensors["d"].shape == (1, 2, 1)
# --8<-- [end:solution]
