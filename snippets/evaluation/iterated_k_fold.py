"""Iterated K-fold with shuffling as an explicit loop: a fresh Keras model per fold, P x K scores."""
# --8<-- [start:load]
import keras
import numpy as np
from sklearn.datasets import load_wine

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
rng = np.random.default_rng(0)
order = rng.permutation(len(features))
test, rest = order[:36], order[36:]  # test stays apart
print("rest:", len(rest), " classes:", np.bincount(labels[rest]))


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
# --8<-- [end:load]
# tolerance: 0.15
# --8<-- [start:loop]
P, K = 2, 5
scores = np.zeros((P, K))
validated = np.zeros(len(features), dtype=int)

keras.utils.set_random_seed(0)
for p in range(P):
    folds = np.array_split(rng.permutation(rest), K)  # new shuffle
    for k in range(K):
        validation = folds[k]
        train = np.concatenate(folds[:k] + folds[k + 1:])
        mean = features[train].mean(axis=0)
        std = features[train].std(axis=0)
        x = (features - mean) / std
        model = build_model()  # fresh weights
        model.fit(x[train], labels[train], epochs=40,
                  batch_size=len(train), verbose=0)
        loss, accuracy = model.evaluate(
            x[validation], labels[validation], verbose=0)
        scores[p, k] = accuracy
        validated[validation] += 1
print(scores.round(2))
# --8<-- [end:loop]
# tolerance: 0.05
# --8<-- [start:average]
print("repetitions:", scores.mean(axis=1).round(3))
print(f"mean of {scores.size} scores: {scores.mean():.3f}")
print("validated: rest:", np.unique(validated[rest]),
      " test:", np.unique(validated[test]))
# --8<-- [end:average]

assert scores.mean() > 0.93 and np.ptp(scores) > 0.03
assert len(rest) == 142 and {len(f) for f in folds} == {28, 29}
assert set(validated[rest]) == {2} and set(validated[test]) == {0} and labels.size == 178
