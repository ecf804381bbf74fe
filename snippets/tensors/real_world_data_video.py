"""Frames cut from one photo, as a camera that pans over it."""
# --8<-- [start:clips]
import numpy as np
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")[::8, ::8]  # (54, 80, 3)
frames = [photo[:, start:start + 40] for start in range(0, 41, 8)]
clip = np.stack(frames)
clips = np.stack([clip, clip])
print("frames:", len(frames), "x", frames[0].shape)
print("clip:", clip.shape)  # (frames, height, width, channels)
print("clips:", clips.shape)  # (samples, frames, ...)
print("clips[1, 3]:", clips[1, 3].shape)
# --8<-- [end:clips]

assert clips.ndim == 5 and np.array_equal(clips[1, 3], frames[3])
