"""A year of hourly readings, first as a table of hours, then as a sequence per day."""
# --8<-- [start:hours]
import numpy as np

random = np.random.default_rng(0)
hour = np.arange(365 * 24)
wave = np.cos(2 * np.pi * (hour - 3) / 24)   # peak at 03:00
temperature = 15 - 8 * wave + random.normal(size=hour.size)
humidity = 60 + 20 * wave + random.normal(size=hour.size)
wind = random.uniform(0, 10, size=hour.size)
readings = np.stack([temperature, humidity, wind], axis=1)
print("readings:", readings.shape)
# --8<-- [end:hours]
# --8<-- [start:days]
days = readings.reshape(365, 24, 3)  # (samples, timesteps, features)
print("one day:", days[9].shape)
print("day 9, 15:00:", days[9, 15].round(1))
print("row 9*24+15:", readings[9 * 24 + 15].round(1))
# --8<-- [end:days]
# --8<-- [start:curve]
curve = days[:, :, 0].mean(axis=0)  # (365, 24) -> (24,)
print("coldest hour:", curve.argmin())
print("warmest hour:", curve.argmax())
# --8<-- [end:curve]
# --8<-- [start:wrong-days]
wrong = readings.reshape(24, 365, 3)
right = days.transpose(1, 0, 2)  # (365, 24, 3) -> (24, 365, 3)
print("same shape:", wrong.shape == right.shape)
print("same numbers:", np.array_equal(wrong, right))
# --8<-- [end:wrong-days]

assert readings.shape == (8760, 3) and curve.shape == (24,)
assert np.shares_memory(days, readings)
assert np.array_equal(wrong[1, 0], readings[365]) and 365 == 15 * 24 + 5   # "15 days and 5 hours later"
