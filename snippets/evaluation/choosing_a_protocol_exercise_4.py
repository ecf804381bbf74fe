"""Exercise 4: how wide must the gap be."""
# --8<-- [start:solution]
import numpy as np
from sklearn.model_selection import TimeSeriesSplit

days = np.arange(100)
ahead = 5  # label of day t is known on day t + 5
for gap in (0, ahead - 1, ahead):
    splits = TimeSeriesSplit(4, gap=gap).split(days)
    late = [int(np.sum(days[train] + ahead >= days[val[0]]))
            for train, val in splits]
    print("gap:", gap, " labels not known in time:", late)
assert late == [0, 0, 0, 0]
# --8<-- [end:solution]
