"""Preparation fitted on all samples: how much a leak is worth, for standardization and for choosing features by the labels."""
# tolerance: 0.02
# --8<-- [start:leak]
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

features, labels = load_breast_cancer(return_X_y=True)


def held_out_accuracy(preparation, features, seed, leak):
    x_train, x_val, y_train, y_val = train_test_split(
        features, labels, test_size=114, stratify=labels,
        random_state=seed)
    if leak:
        preparation.fit(features, labels)
    else:
        preparation.fit(x_train, y_train)
    classifier = LogisticRegression(max_iter=1000)
    classifier.fit(preparation.transform(x_train), y_train)
    return classifier.score(preparation.transform(x_val), y_val)


def mean_of_20_splits(preparation, features, leak):
    return np.mean([held_out_accuracy(preparation, features, seed, leak)
                    for seed in range(20)])


noise = np.random.default_rng(0).normal(size=(569, 2000))
print(f"always 1: {labels.mean():.3f}")
for preparation, columns in [(StandardScaler(), features),
                             (SelectKBest(k=20), noise)]:
    for leak in [False, True]:
        score = mean_of_20_splits(preparation, columns, leak)
        print(f"{type(preparation).__name__:14}",
              f" leak: {leak!s:5}  accuracy: {score:.4f}")
# --8<-- [end:leak]

assert score > 0.68 and labels.mean() < 0.63
