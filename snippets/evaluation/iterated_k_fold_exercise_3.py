"""The same seed in every repetition repeats the same folds."""
# tolerance: 0.05
# --8<-- [start:broken]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import KFold
from sklearn.naive_bayes import GaussianNB

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
classifier = GaussianNB()
repetitions = []
for p in range(3):
    splitter = KFold(n_splits=5, shuffle=True, random_state=0)
    repetitions.append(np.mean([classifier.fit(
        features[train], labels[train]).score(
        features[validation], labels[validation])
        for train, validation in splitter.split(features)]))
print(np.round(repetitions, 4))
# --8<-- [end:broken]
# tolerance: 0.05
# --8<-- [start:solution]
repetitions = []
for p in range(3):
    splitter = KFold(n_splits=5, shuffle=True, random_state=p)
    repetitions.append(np.mean([classifier.fit(
        features[train], labels[train]).score(
        features[validation], labels[validation])
        for train, validation in splitter.split(features)]))
print(np.round(repetitions, 4))

assert len(set(repetitions)) > 1
# --8<-- [end:solution]
