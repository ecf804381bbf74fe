"""cross_validate with RepeatedKFold and RepeatedStratifiedKFold; what neither can do."""
# tolerance: 0.05
# --8<-- [start:cross-validate]
import numpy as np
from sklearn.datasets import load_diabetes, load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import (
    RepeatedKFold, RepeatedStratifiedKFold, cross_validate)
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.utils.multiclass import type_of_target

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
classifier = make_pipeline(StandardScaler(), LogisticRegression())
splitter = RepeatedKFold(n_splits=5, n_repeats=3, random_state=0)
result = cross_validate(classifier, features, labels, cv=splitter)

scores = result["test_score"]  # (15,)
print(sorted(result))
print("repetitions:", scores.reshape(3, 5).mean(axis=1).round(3))
print(f"mean of {len(scores)} scores: {scores.mean():.3f}")
# --8<-- [end:cross-validate]
# --8<-- [start:classes]
for splitter in (
    RepeatedKFold(n_splits=5, n_repeats=3, random_state=0),
    RepeatedStratifiedKFold(n_splits=5, n_repeats=3, random_state=0),
):
    counts = np.array([np.bincount(labels[validation], minlength=3)
                       for _, validation in splitter.split(
                           features, labels)])  # (15, 3)
    print(counts.min(axis=0), "to", counts.max(axis=0))
# --8<-- [end:classes]
# --8<-- [start:targets]
people, progress = load_diabetes(return_X_y=True)  # (442, 10), (442,)
target = (progress - progress.mean()) / progress.std()
print("progress:", progress[:3], type_of_target(progress))
print("target:", target[:3].round(2), type_of_target(target))
# --8<-- [end:targets]
try:
    # --8<-- [start:continuous]
    next(splitter.split(people, target))
    # --8<-- [end:continuous]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:groups-time]
groups = np.repeat(np.arange(6), 5)  # 6 people, 5 samples each
day = np.arange(30)
splitter = RepeatedKFold(n_splits=5, n_repeats=3, random_state=0)
for train, validation in list(splitter.split(day))[:3]:
    both = np.intersect1d(groups[train], groups[validation])
    future = np.sum(day[train] > day[validation].min())
    print("people in both:", len(both), " future days:", future)
# --8<-- [end:groups-time]

assert scores.mean() > 0.96 and counts.min(axis=0).tolist() == [11, 14, 9]
