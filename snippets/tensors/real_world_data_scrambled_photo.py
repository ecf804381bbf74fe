"""A photo after a transpose and after a reshape to the same shape."""
# --8<-- [start:convert]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_sample_image

tower = load_sample_image("china.jpg")[:384:6, 60:360:6]
height, width, channels = tower.shape
right = tower.transpose(2, 0, 1)                # (3, 64, 50)
wrong = tower.reshape(channels, height, width)  # (3, 64, 50)
print("same shape:", right.shape == wrong.shape)
# --8<-- [end:convert]
# --8<-- [start:plot]
panels = {"right[0]": right[0], "wrong[0]": wrong[0],
          "right": right.transpose(1, 2, 0),
          "wrong": wrong.transpose(1, 2, 0)}

figure, axes = plt.subplots(1, 4, figsize=(6.4, 2.3))
for axis, (title, panel) in zip(axes, panels.items()):
    axis.imshow(panel, cmap="gray", vmin=0, vmax=255,
                interpolation="none")
    axis.set_title(title)
    axis.axis("off")
plt.show()
# --8<-- [end:plot]

assert np.array_equal(right.transpose(1, 2, 0), tower)
assert sorted(wrong.ravel()) == sorted(tower.ravel())             # no number is lost
assert np.array_equal(wrong.reshape(64, 50, 3), tower)             # the same mistake backwards undoes it
