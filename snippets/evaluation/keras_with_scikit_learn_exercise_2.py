"""A subclass whose clones keep fit_kwargs."""
# --8<-- [start:solution]
import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
from sklearn.base import clone


class KeepFitKwargs(SKLearnClassifier):
    def __sklearn_clone__(self):
        copy = super().__sklearn_clone__()
        copy.fit_kwargs = dict(self.fit_kwargs or {})
        return copy


def build_small(X, y):
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(y.shape[1], activation="softmax"),
    ])
    model.compile(loss="categorical_crossentropy")
    return model


copy = clone(KeepFitKwargs(
    build_small, fit_kwargs={"epochs": 3, "verbose": 0}))
copy.fit(np.eye(3), np.array([0, 1, 2]))
print(copy.fit_kwargs, len(copy.history_.epoch))

assert len(copy.history_.epoch) == 3
# --8<-- [end:solution]
