"""Memory = number of elements x bytes per element."""
# --8<-- [start:images]
import math

import numpy as np


def mebibytes(shape, dtype):
    return math.prod(shape) * np.dtype(dtype).itemsize / 1024**2


for channels in [1, 3]:
    for dtype in ["uint8", "float32"]:
        shape = (128, 256, 256, channels)
        print(shape, f"{dtype}: {mebibytes(shape, dtype):.0f} MiB")
# --8<-- [end:images]
# --8<-- [start:video]
for frames_per_second in [30, 1]:
    shape = (1, 60 * frames_per_second, 240, 426, 3)
    for dtype in ["uint8", "float32"]:
        print(shape, f"{dtype}: {mebibytes(shape, dtype):.1f} MiB")
# --8<-- [end:video]

assert np.empty((128, 256, 256, 1), "float32").nbytes / 1024**2 == mebibytes((128, 256, 256, 1), "float32")
assert 4 * mebibytes((1, 1800, 240, 426, 3), "float32") > 8 * 1024      # a batch of four: more than 8 GiB
