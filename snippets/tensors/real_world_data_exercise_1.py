"""Exercise: the shape of four data sets."""
# --8<-- [start:solution]
import numpy as np

house = np.zeros(8)  # (F,)
recording = np.zeros((10 * 250, 2))  # (T, F)
x_ray = np.zeros((512, 384, 1))  # (H, W, C)
clip = np.zeros((16, 112, 160, 3))  # (T, H, W, C)

a = np.stack([house] * 100)
b = np.stack([recording] * 40)
c = np.stack([x_ray] * 2)
d = np.stack([clip] * 4)
for tensor in [a, b, c, d]:
    print(tensor.ndim, tensor.shape)

assert a.shape == (100, 8)
assert b.shape == (40, 2500, 2)
assert c.shape == (2, 512, 384, 1)
assert d.shape == (4, 16, 112, 160, 3)
# --8<-- [end:solution]
