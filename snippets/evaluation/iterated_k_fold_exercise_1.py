"""Counts: models, sizes, and how often each sample is validated."""
# --8<-- [start:solution]
import numpy as np
from sklearn.model_selection import RepeatedKFold

splitter = RepeatedKFold(n_splits=10, n_repeats=4, random_state=0)
validated = np.zeros(103, dtype=int)
sizes = set()
for train, validation in splitter.split(np.zeros(103)):
    validated[validation] += 1
    sizes.add(len(validation))
print("models:", splitter.get_n_splits())
print("validation sizes:", sorted(sizes))
print("per sample:", np.unique(validated))

assert splitter.get_n_splits() == 4 * 10
assert validated.sum() == 4 * 103
# --8<-- [end:solution]
