"""A photo after a transpose and after a reshape to the same shape."""
# --8<-- [start:plot]
import matplotlib.pyplot as plt
from sklearn.datasets import load_sample_image

tower = load_sample_image("china.jpg")[:384:6, 60:360:6]
right = tower.transpose(2, 0, 1)  # (64, 50, 3) -> (3, 64, 50)
wrong = tower.reshape(3, 64, 50)  # (64, 50, 3) -> (3, 64, 50)
print("same shape:", right.shape == wrong.shape)

pictures = {"right[0]": right[0], "wrong[0]": wrong[0],
            "right": right.transpose(1, 2, 0),
            "wrong": wrong.transpose(1, 2, 0)}
figure, panels = plt.subplots(1, 4, figsize=(6.4, 2.3))
for panel, (title, picture) in zip(panels, pictures.items()):
    panel.imshow(picture, cmap="gray", vmin=0, vmax=255,
                 interpolation="none")
    panel.set_title(title)
    panel.axis("off")
plt.show()
# --8<-- [end:plot]

import numpy as np

assert np.array_equal(right.transpose(1, 2, 0), tower)
assert sorted(wrong.ravel()) == sorted(tower.ravel())             # no number is lost
assert wrong[0].size * 3 == tower.size and np.array_equal(wrong[0].ravel(), tower.ravel()[:3200])     # the top third of the photo
