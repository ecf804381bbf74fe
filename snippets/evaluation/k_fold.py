"""K-fold cross-validation by hand: five parts take turns, and every fold gets a fresh model."""
# --8<-- [start:parts]
import keras
import numpy as np
from sklearn.datasets import load_wine

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
features = features.astype("float32")

order = np.random.default_rng(0).permutation(len(features))
test, rest = order[:36], order[36:]
folds = np.array_split(rest, 5)
print("rest:", len(rest))
for fold in folds:
    print(len(fold), " classes:", np.bincount(labels[fold]))
# --8<-- [end:parts]
# tolerance: 0.09
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
scores = []
for k in range(5):
    validation = folds[k]
    train = np.concatenate(folds[:k] + folds[k + 1:])
    x_train, y_train = features[train], labels[train]
    x_val, y_val = features[validation], labels[validation]

    mean, std = x_train.mean(axis=0), x_train.std(axis=0)
    model = build_model()  # fresh weights
    model.fit((x_train - mean) / std, y_train, epochs=40,
              batch_size=len(x_train), verbose=0)
    loss, accuracy = model.evaluate(
        (x_val - mean) / std, y_val, verbose=0)
    scores.append(accuracy)
    print(f"fold {k}: {len(train)} + {len(validation)}"
          f"  accuracy: {accuracy:.3f}")
print(f"mean: {np.mean(scores):.3f}")
# --8<-- [end:loop]

assert sorted(np.concatenate(folds)) == sorted(rest) and not set(rest) & set(test)
assert [len(fold) for fold in folds] == [29, 29, 28, 28, 28]
assert np.bincount(labels[rest]).tolist() == [53, 53, 36]
assert 0.93 < np.mean(scores) < 1
