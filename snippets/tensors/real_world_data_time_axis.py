"""Keras reads axis 1 of a rank-3 tensor as time."""
# --8<-- [start:time-axis]
import keras
import numpy as np

week = np.random.default_rng(0).normal(size=(7, 24, 3))
average = keras.layers.GlobalAveragePooling1D()(week)
print("average:", average.shape)  # (samples, features)
print("axis 1:", np.allclose(average, week.mean(axis=1), atol=1e-6))
# --8<-- [end:time-axis]

assert keras.layers.LSTM(5).compute_output_shape((7, 24, 3)) == (7, 5)
