"""Pixels cast to float32 and scaled to 0..1; dividing in place fails."""
# --8<-- [start:scale]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().images.astype("uint8")  # 0..16
scaled = pixels.astype("float32") / 16  # 0..1
for images in (pixels, scaled):
    print(images.dtype, images.min(), images.max(), images.nbytes)
# --8<-- [end:scale]
try:
    # --8<-- [start:in-place]
    pixels /= 16
    # --8<-- [end:in-place]
except TypeError as error:
    print(f"{type(error).__name__}: {error}")

assert np.array_equal(scaled * 16, pixels)               # no information lost
assert (pixels / 16).dtype == np.float64
