"""Exercise 5: groups and a rare class at once."""
# --8<-- [start:solution]
import numpy as np
from sklearn.model_selection import GroupKFold, StratifiedGroupKFold

patients = np.repeat(np.arange(40), 5)  # (200,)
sick = np.random.default_rng(0).choice(40, 8, replace=False)
y = np.isin(patients, sick).astype(int)

for splitter in (GroupKFold(4), StratifiedGroupKFold(4)):
    counts = []
    for train, val in splitter.split(y, y, groups=patients):
        assert not set(patients[train]) & set(patients[val])
        counts.append(int(y[val].sum()))
    print(type(splitter).__name__, counts)
assert counts == [10, 10, 10, 10]
# --8<-- [end:solution]
