"""Exercise 2: memory of the MNIST training images for three dtypes."""
# --8<-- [start:solution]
import numpy as np


def mebibytes(shape, dtype):
    return np.prod(shape) * np.dtype(dtype).itemsize / 1024**2


for dtype in ("uint8", "float32", "float64"):
    print(f"{dtype}: {mebibytes((60000, 28, 28), dtype):.2f} MiB")

small = np.zeros((10, 28, 28), dtype="float32")
assert mebibytes(small.shape, small.dtype) == small.nbytes / 1024**2
# --8<-- [end:solution]
