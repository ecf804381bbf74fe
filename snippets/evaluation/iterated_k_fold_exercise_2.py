"""Fifteen trainings spent in three ways."""
# tolerance: 0.4
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import (
    KFold, RepeatedKFold, ShuffleSplit, cross_val_score)
from sklearn.naive_bayes import GaussianNB

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
estimates = {"15 hold-outs": [], "3 x 5 folds": [], "15 folds": []}
for seed in range(60):
    splitters = (
        ShuffleSplit(n_splits=15, test_size=36, random_state=seed),
        RepeatedKFold(n_splits=5, n_repeats=3, random_state=seed),
        KFold(n_splits=15, shuffle=True, random_state=seed))
    for name, splitter in zip(estimates, splitters):
        assert splitter.get_n_splits() == 15
        estimates[name].append(cross_val_score(
            GaussianNB(), features, labels, cv=splitter).mean())

for name, values in estimates.items():
    print(f"{name:12s}  mean: {np.mean(values):.3f}"
          f"  std: {np.std(values):.4f}")
assert np.std(estimates["15 hold-outs"]) > np.std(estimates["3 x 5 folds"])
# --8<-- [end:solution]

assert np.std(estimates["15 hold-outs"]) > 1.3 * max(np.std(estimates["3 x 5 folds"]), np.std(estimates["15 folds"]))
