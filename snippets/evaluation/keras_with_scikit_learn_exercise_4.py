"""cross_val_score written by hand with clone."""
# --8<-- [start:solution]
import numpy as np
from sklearn.base import clone
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def my_cross_val_score(estimator, x, y, cv):
    scores = []
    for train, validation in cv.split(x, y):
        fresh = clone(estimator)
        fresh.fit(x[train], y[train])
        scores.append(fresh.score(x[validation], y[validation]))
    return np.array(scores)


features, labels = load_wine(return_X_y=True)
folds = KFold(5, shuffle=True, random_state=0)
linear = make_pipeline(StandardScaler(), LogisticRegression())
mine = my_cross_val_score(linear, features, labels, folds)
theirs = cross_val_score(linear, features, labels, cv=folds)
print("same:", np.array_equal(mine, theirs))

assert np.array_equal(mine, theirs)
assert not hasattr(linear["logisticregression"], "coef_")
# --8<-- [end:solution]
