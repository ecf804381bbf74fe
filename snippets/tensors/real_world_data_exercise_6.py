"""Exercise: stereo sound, stored left right left right."""
# --8<-- [start:stream]
import numpy as np

left = np.array([0, 1, 2, 3])
right = np.array([100, 101, 102, 103])
stream = np.array([0, 100, 1, 101, 2, 102, 3, 103])
# --8<-- [end:stream]
# --8<-- [start:solution]
sound = stream.reshape(4, 2)  # (timesteps, channels)
channels_first = sound.transpose(1, 0)  # (channels, timesteps)
print(sound.shape, "->", channels_first.shape)
print(channels_first)
print(stream.reshape(2, 4))

assert np.array_equal(sound[:, 0], left)
assert np.array_equal(channels_first, [left, right])
assert not np.array_equal(stream.reshape(2, 4), [left, right])
# --8<-- [end:solution]
