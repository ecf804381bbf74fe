"""Solution: fit of a scikit-learn model starts over, fit of a Keras model goes on."""
# --8<-- [start:question]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

features, labels = load_wine(return_X_y=True)
x = (features - features.mean(axis=0)) / features.std(axis=0)
noise = np.random.default_rng(0).permutation(labels)
folds = list(KFold(5, shuffle=True, random_state=0).split(x))

model = LogisticRegression()
scores = [model.fit(x[train], noise[train])
          .score(x[validation], noise[validation])
          for train, validation in folds]
print(*(f"{score:.2f}" for score in scores))
# --8<-- [end:question]
# --8<-- [start:solution]
fresh = [LogisticRegression().fit(x[train], noise[train])
         .score(x[validation], noise[validation])
         for train, validation in folds]
print(*(f"{score:.2f}" for score in fresh))

assert fresh == scores
# --8<-- [end:solution]
