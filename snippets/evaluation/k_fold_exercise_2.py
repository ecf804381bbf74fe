"""Solution: shuffling mends K-fold on sorted labels."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

features, labels = load_wine(return_X_y=True)
means = []
for splitter in (KFold(3), KFold(3, shuffle=True, random_state=0)):
    scores = []
    for train, validation in splitter.split(features):
        mean = features[train].mean(axis=0)
        x = (features - mean) / features[train].std(axis=0)
        model = LogisticRegression().fit(x[train], labels[train])
        scores.append(model.score(x[validation], labels[validation]))
    means.append(np.mean(scores))
    print(*(f"{score:.2f}" for score in scores),
          f" mean: {means[-1]:.2f}")

assert means[0] < 0.6 and means[1] > 0.9
# --8<-- [end:solution]
