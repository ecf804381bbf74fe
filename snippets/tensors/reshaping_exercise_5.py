"""Exercise 5: left and right channel of interleaved sound."""
# --8<-- [start:solution]
import numpy as np

left = np.array([1, 2, 3, 4])
right = np.array([-1, -2, -3, -4])
sound = np.array([1, -1, 2, -2, 3, -3, 4, -4])   # L R L R ...

wrong = sound.reshape(2, -1)
channels = sound.reshape(-1, 2).T                # (4, 2) -> (2, 4)
print(wrong)
print(channels)

assert wrong.shape == channels.shape == (2, 4)
assert np.array_equal(channels, [left, right])
assert np.array_equal(channels.T.reshape(-1), sound)
# --8<-- [end:solution]
