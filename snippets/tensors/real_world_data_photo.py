"""A color photo is three sheets of numbers."""
# --8<-- [start:photo]
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")
print("photo:", photo.shape, photo.dtype)  # (height, width, channels)
print("top left pixel:", photo[0, 0])
tower = photo[:384:6, 60:360:6]
print("tower:", tower.shape)
# --8<-- [end:photo]
# --8<-- [start:planes]
import matplotlib.pyplot as plt

panels = {"tower": tower}
for channel in range(3):
    panels[f"[..., {channel}]"] = tower[..., channel]

figure, axes = plt.subplots(1, 4, figsize=(6.4, 2.3))
for axis, (title, panel) in zip(axes, panels.items()):
    axis.imshow(panel, cmap="gray", vmin=0, vmax=255,
                interpolation="none")
    axis.set_title(title)
    axis.axis("off")
plt.show()
# --8<-- [end:planes]

assert (photo[:60].mean(axis=(0, 1)).argmax()) == 2         # sky: blue is largest
wall = tower[28:34, 22:30].mean(axis=(0, 1))
assert wall.argmax() == 0, wall                              # wall: red is largest
