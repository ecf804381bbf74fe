"""Exercise 1: which class is missing from training."""
# --8<-- [start:solution]
import numpy as np
from sklearn.model_selection import KFold

y = np.repeat([0, 1, 2], 4)  # (12,)
for train, val in KFold(3).split(y):
    print("train:", np.bincount(y[train], minlength=3),
          " validate:", np.bincount(y[val], minlength=3))
    assert not set(y[train]) & set(y[val])
# --8<-- [end:solution]
