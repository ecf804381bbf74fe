"""Pixels cast to float32 and scaled to 0..1, and the weighted sums before and after."""
# --8<-- [start:scale]
import numpy as np
from sklearn.datasets import load_digits

pixels = load_digits().images.astype("uint8")           # 0..16
scaled = pixels.astype("float32") / 16                  # 0..1
for images in (pixels, scaled):
    print(images.dtype, images.min(), images.max(), images.nbytes)
# --8<-- [end:scale]
# --8<-- [start:sums]
rng = np.random.default_rng(0)
weights = rng.uniform(-0.1, 0.1, size=64)               # (64,)
gray = np.rint(scaled * 255).astype("uint8")            # 0..255
for images in (gray, gray / 255):
    inputs = images.reshape(-1, 64)                     # (1797, 64)
    sums = inputs @ weights                             # (1797,)
    print("largest:", round(float(np.abs(sums).max()), 2))
# --8<-- [end:sums]

assert np.array_equal(scaled * 16, pixels)               # no information lost
assert (pixels / 16).dtype == np.float64
