"""K-fold cross-validation of a Keras model as an explicit loop."""
# --8<-- [start:load]
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.dummy import DummyClassifier
from sklearn.model_selection import KFold, cross_val_score

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
folds = KFold(5, shuffle=True, random_state=0)

baseline = DummyClassifier(strategy="most_frequent")
scores = cross_val_score(baseline, features, labels, cv=folds)
print(f"baseline: {scores.mean():.2f}")
# --8<-- [end:load]
# tolerance: 0.06
# --8<-- [start:loop]
def build_model():
    model = keras.Sequential([
        keras.Input((13,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model


keras.utils.set_random_seed(0)
loop_scores = []
for train, validation in folds.split(features):
    x_train, y_train = features[train], labels[train]
    x_val, y_val = features[validation], labels[validation]
    mean, std = x_train.mean(axis=0), x_train.std(axis=0)
    model = build_model()  # fresh weights
    model.fit((x_train - mean) / std, y_train, epochs=40,
              batch_size=len(x_train), verbose=0)
    loss, accuracy = model.evaluate(
        (x_val - mean) / std, y_val, verbose=0)
    loop_scores.append(accuracy)
print("folds:", np.round(loop_scores, 2))
print(f"mean: {np.mean(loop_scores):.2f}")
# --8<-- [end:loop]

assert scores.mean() < 0.5 and np.mean(loop_scores) > 0.93
