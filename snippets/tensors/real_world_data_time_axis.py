"""Keras reads axis 1 of a rank-3 tensor as time."""
# --8<-- [start:time-axis]
import keras
import numpy as np

# (samples, timesteps, features)
days = np.array([[[10.0, 40.0], [20.0, 60.0], [30.0, 80.0]]])
average = keras.layers.GlobalAveragePooling1D()(days)
print(days.shape, "->", average.shape)
print(average.numpy())
# --8<-- [end:time-axis]

assert np.array_equal(average, days.mean(axis=1))
assert keras.layers.LSTM(5).compute_output_shape((7, 24, 3)) == (7, 5)
