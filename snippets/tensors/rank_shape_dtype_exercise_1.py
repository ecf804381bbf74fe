"""Exercise 1: dtype and bytes predicted."""
# --8<-- [start:solution]
import numpy as np

tensors = {
    "a": np.array([[1, 2, 3], [4, 5, 6.5]]),
    "b": np.array([True, 2]),
    "c": np.ones((2, 3), dtype="float32") * 2,
    "d": np.ones((2, 3), dtype="uint8") / 2,
    "e": np.ones((2, 3), dtype="uint8") > 0,
}
for name, tensor in tensors.items():
    print(name, tensor.dtype, tensor.nbytes)

assert tensors["e"].nbytes == 2 * 3 * 1
# --8<-- [end:solution]
