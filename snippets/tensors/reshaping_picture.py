"""One digit, transposed and reshaped."""
# --8<-- [start:picture]
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

image = load_digits().images[7]                  # (8, 8)
pictures = {
    "image": image,
    "image.T": image.T,
    "image.reshape(4, 16)": image.reshape(4, 16),
}
figure, places = plt.subplots(
    1, 3, figsize=(6.4, 2.1), width_ratios=[1, 1, 2], layout="constrained")
for place, (title, picture) in zip(places, pictures.items()):
    place.imshow(picture, cmap="gray")
    place.set_title(title, fontsize=11)
    place.axis("off")
plt.show()
# --8<-- [end:picture]

import numpy as np
halves = image.reshape(4, 16)
assert (halves[:, :8] == image[0::2]).all() and (halves[:, 8:] == image[1::2]).all()
