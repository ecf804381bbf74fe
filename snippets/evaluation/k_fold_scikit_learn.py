"""KFold gives the indices; without shuffle=True it cuts the data in file order."""
# --8<-- [start:splitter]
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import KFold

for splitter in (KFold(n_splits=3),
                 KFold(n_splits=3, shuffle=True, random_state=0)):
    print("shuffle:", splitter.shuffle)
    for train, validation in splitter.split(np.zeros(10)):
        print("train:", train, " validation:", validation)
# --8<-- [end:splitter]
# tolerance: 0.9
# --8<-- [start:sorted]
features, labels = load_wine(return_X_y=True)
features = features.astype("float32")


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
scores = []
for train, validation in KFold(n_splits=3).split(features):
    mean = features[train].mean(axis=0)
    std = features[train].std(axis=0)
    x = (features - mean) / std
    model = build_model()
    model.fit(x[train], labels[train], epochs=40,
              batch_size=len(train), verbose=0)
    loss, accuracy = model.evaluate(
        x[validation], labels[validation], verbose=0)
    scores.append(accuracy)
    print("train:", np.bincount(labels[train], minlength=3),
          " validation:",
          np.bincount(labels[validation], minlength=3),
          f" {accuracy:.2f}")
# --8<-- [end:sorted]

counts = [np.bincount(labels[train], minlength=3).tolist() for train, _ in KFold(3).split(features)]
assert counts[0][0] == 0 and counts[2][2] == 0
assert [len(v) for _, v in KFold(5).split(features)] == [len(f) for f in np.array_split(np.arange(178), 5)]
assert max(scores[0], scores[2]) < 0.2 and 0.5 < scores[1] < 0.9, scores
