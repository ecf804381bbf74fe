"""One digit, transposed and reshaped."""
# --8<-- [start:picture]
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

image = load_digits().images[7]  # (8, 8)
pictures = {
    "image": image,
    "image.T": image.T,
    "image.reshape(4, 16)": image.reshape(4, 16),
}
figure, panels = plt.subplots(1, 3, figsize=(6.4, 2.1),
                              width_ratios=[1, 1, 2],
                              layout="constrained")
for panel, (title, picture) in zip(panels, pictures.items()):
    panel.imshow(picture, cmap="gray_r")
    panel.set(title=title, xticks=[], yticks=[])
plt.show()
# --8<-- [end:picture]

import numpy as np
halves = image.reshape(4, 16)
assert (halves[:, :8] == image[0::2]).all() and (halves[:, 8:] == image[1::2]).all()
