"""A year of hourly readings, first as a table of hours, then as a sequence per day."""
# --8<-- [start:hours]
import numpy as np

rng = np.random.default_rng(0)
hours = 365 * 24
temperature = rng.normal(15, 8, size=hours)
humidity = rng.uniform(30, 90, size=hours)
wind = rng.uniform(0, 10, size=hours)
readings = np.stack([temperature, humidity, wind], axis=1)
print("readings:", readings.shape)
# --8<-- [end:hours]
# --8<-- [start:days]
days = readings.reshape(365, 24, 3)  # (days, hours, features)
print("one day:", days[9].shape)
print("day 9, 15:00:", days[9, 15].round(1))
print("row 9*24+15:", readings[9 * 24 + 15].round(1))
print("mean:", days[:, :, 0].mean(axis=0).shape)
# --8<-- [end:days]

assert readings.shape == (8760, 3)
assert np.array_equal(days.reshape(8760, 3), readings)
