"""Exercise: overlapping windows of a time series."""
# --8<-- [start:series]
import numpy as np

series = np.arange(20).reshape(10, 2)  # (timesteps, features)
# --8<-- [end:series]
# --8<-- [start:solution]
def windows(series, length):
    count = len(series) - length + 1
    return np.stack([series[start:start + length]
                     for start in range(count)])


samples = windows(series, 4)
print("samples:", samples.shape)
print(samples[1])

assert samples.shape == (7, 4, 2)
assert np.array_equal(samples[1], series[1:5])
assert np.array_equal(samples[-1], series[-4:])
# --8<-- [end:solution]
