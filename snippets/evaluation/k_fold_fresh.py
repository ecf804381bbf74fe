"""A model that is not made anew for every fold has already seen its validation data."""
# tolerance: 0.6
# --8<-- [start:noise]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import KFold

features, labels = load_wine(return_X_y=True)
features = features.astype("float32")
noise = np.random.default_rng(0).permutation(labels)  # no pattern


def build_model():
    model = keras.Sequential([
        keras.Input((13,)),
        keras.layers.Dense(256, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model


def cross_validate(fresh):
    keras.utils.set_random_seed(0)
    model = build_model()
    scores = []
    folds = KFold(n_splits=5, shuffle=True, random_state=0)
    for train, validation in folds.split(features):
        if fresh:
            model = build_model()
        mean = features[train].mean(axis=0)
        x = (features - mean) / features[train].std(axis=0)
        for epoch in range(60):
            model.train_on_batch(x[train], noise[train])
        y_pred = np.argmax(model(x[validation]), axis=1)
        scores.append(np.mean(y_pred == noise[validation]))
    return scores


fresh, reused = cross_validate(True), cross_validate(False)
print("fresh: ", *(f"{score:.2f}" for score in fresh))
print("reused:", *(f"{score:.2f}" for score in reused))

figure, axes = plt.subplots(figsize=(5.2, 3))
axes.plot(range(5), reused, "o-", color="#dd4f4f")
axes.plot(range(5), fresh, "s--", color="#cf7a12")
axes.axhline(np.bincount(noise).max() / len(noise),
             color="#808694", linewidth=1)
axes.set(xticks=range(5), ylim=(0, 1.05), xlabel="fold",
         ylabel="accuracy")
plt.show()
# --8<-- [end:noise]

assert np.mean(fresh) < 0.5 and min(reused[2:]) > 0.7 and reused[0] < 0.55
