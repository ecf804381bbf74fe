"""Exercise 6: the same slices on a year of hourly measurements."""
# --8<-- [start:solution]
import math

import numpy as np

weather = np.arange(365 * 24 * 3).reshape(365, 24, 3)
last_week = weather[-7:]
noon = weather[:, 12]
nights = weather[:30, :6, 0]
print("last week:", last_week.shape)
print("noon:     ", noon.shape)
print("nights:   ", nights.shape)
print("weeks:", math.ceil(365 / 7), "last:", len(weather[52 * 7:]))

assert last_week.shape == (7, 24, 3) and last_week[0, 0, 0] == 358 * 72
assert noon.shape == (365, 3) and noon[1, 0] == 72 + 12 * 3
assert nights.shape == (30, 6) and (nights % 3 == 0).all()
assert len(weather[52 * 7:]) == 365 - 52 * 7
# --8<-- [end:solution]
