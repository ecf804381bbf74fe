"""Iterated K-fold for a regression, against a baseline on the same splits."""
# tolerance: 0.05
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import RepeatedKFold, cross_validate

people, progress = load_diabetes(return_X_y=True)  # (442, 10), (442,)
errors = {}
for model in (DummyRegressor(), Ridge(alpha=0.1)):
    splitter = RepeatedKFold(n_splits=5, n_repeats=3, random_state=0)
    result = cross_validate(model, people, progress, cv=splitter,
                            scoring="neg_mean_absolute_error")
    name = type(model).__name__
    errors[name] = -result["test_score"]  # (15,)
    print(f"{name}: {errors[name].mean():.1f}")
better = errors["Ridge"] < errors["DummyRegressor"]
print("Ridge better in", better.sum(), "of", better.size)

assert errors["Ridge"].mean() < errors["DummyRegressor"].mean() - 10
# --8<-- [end:solution]
