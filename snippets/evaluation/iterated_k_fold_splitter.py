"""RepeatedKFold: K folds, shuffled anew for each repetition."""
# --8<-- [start:split]
import numpy as np
from sklearn.model_selection import RepeatedKFold

splitter = RepeatedKFold(n_splits=3, n_repeats=2, random_state=1)
for train, validation in splitter.split(np.zeros(6)):
    print("train:", train, " validation:", validation)
print("models:", splitter.get_n_splits())
# --8<-- [end:split]

parts = [v.tolist() for _, v in splitter.split(np.zeros(6))]
assert sorted(sum(parts[:3], [])) == sorted(sum(parts[3:], [])) == list(range(6)) and sorted(parts[:3]) != sorted(parts[3:])
