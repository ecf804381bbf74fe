"""Exercise 2: memory of the MNIST training images for three dtypes."""
# --8<-- [start:solution]
import numpy as np


def megabytes(shape, dtype):
    return np.prod(shape) * np.dtype(dtype).itemsize / 1e6


for dtype in ("uint8", "float32", "float64"):
    print(f"{dtype}: {megabytes((60000, 28, 28), dtype):.2f} MB")

one = np.zeros((10, 28, 28), dtype="float32")
assert megabytes(one.shape, one.dtype) == one.nbytes / 1e6
# --8<-- [end:solution]
