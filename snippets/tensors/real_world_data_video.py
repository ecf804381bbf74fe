"""Frames cut from one photo, as a camera that pans over it."""
# --8<-- [start:frames]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::8, ::8]
frames = [photo[:, start:start + 40] for start in range(0, 41, 8)]
print("frames:", len(frames), "x", frames[0].shape)
pan_right = np.stack(frames)
print("pan_right:", pan_right.shape)  # (frames, ...)
# --8<-- [end:frames]
# --8<-- [start:clips]
pan_left = pan_right[::-1]
clips = np.stack([pan_right, pan_left])
print("clips:", clips.shape)  # (samples, frames, ...)
print("one frame:", clips[0, 3].shape)
print("same frame:", np.array_equal(clips[0, 0], clips[1, -1]))
# --8<-- [end:clips]
# --8<-- [start:strip]
import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 6, figsize=(6.4, 1.9))
for number, axis in enumerate(axes):
    axis.imshow(clips[0, number], interpolation="none")
    axis.set_title(f"[0, {number}]")
    axis.axis("off")
plt.show()
# --8<-- [end:strip]

assert clips.ndim == 5 and clips.shape == (2, 6, 54, 40, 3)
