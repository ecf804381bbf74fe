"""Solution: how many samples each of seven folds holds."""
# --8<-- [start:solution]
import numpy as np
from sklearn.model_selection import KFold

sizes = []
trained = np.zeros(103, dtype=int)
validated = np.zeros(103, dtype=int)
for train, validation in KFold(n_splits=7).split(np.zeros(103)):
    sizes.append((len(train), len(validation)))
    trained[train] += 1
    validated[validation] += 1
print(sizes)
print("models:", len(sizes))
print("trained on:", np.unique(trained),
      " validated on:", np.unique(validated))

assert sizes == [(88, 15)] * 5 + [(89, 14)] * 2
assert (trained == 6).all() and (validated == 1).all()
# --8<-- [end:solution]
