"""Selecting features by the target before the folds makes pure noise look learnable."""
# --8<-- [start:outside]
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold


def best_ten(x, y):
    gap = x[y == 1].mean(axis=0) - x[y == 0].mean(axis=0)
    return np.argsort(-np.abs(gap))[:10]


def cross_validate(x, y, inside, seed):
    scores = []
    columns = best_ten(x, y)  # all samples
    folds = KFold(n_splits=5, shuffle=True, random_state=seed)
    for train, validation in folds.split(x):
        if inside:
            columns = best_ten(x[train], y[train])
        model = LogisticRegression()
        model.fit(x[train][:, columns], y[train])
        scores.append(model.score(
            x[validation][:, columns], y[validation]))
    return np.mean(scores)


rng = np.random.default_rng(0)
x = rng.normal(size=(100, 1000))
y = rng.integers(0, 2, size=100)  # coin flips
print(f"selected before the folds: "
      f"{cross_validate(x, y, inside=False, seed=0):.2f}")
# --8<-- [end:outside]
# --8<-- [start:inside]
means = {"outside": [], "inside": []}
for seed in range(20):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(100, 1000))
    y = rng.integers(0, 2, size=100)
    means["outside"].append(cross_validate(x, y, False, seed))
    means["inside"].append(cross_validate(x, y, True, seed))
for name, values in means.items():
    print(f"{name}  mean: {np.mean(values):.2f}"
          f"  {min(values):.2f} to {max(values):.2f}")
# --8<-- [end:inside]

assert min(means["outside"]) > 0.65 and 0.45 < np.mean(means["inside"]) < 0.55
assert min(means["outside"]) > max(means["inside"])
