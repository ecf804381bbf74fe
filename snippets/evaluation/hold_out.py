"""Hold-out validation by hand: shuffle, split, train, validate, tune, train a final model and test once."""
# --8<-- [start:load]
import keras
import numpy as np
from sklearn.datasets import load_wine

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
features = features.astype("float32")
print("samples:", len(features))
print("classes:", np.bincount(labels))
print("first:", labels[:5], " last:", labels[-5:])
# --8<-- [end:load]
# --8<-- [start:split]
rng = np.random.default_rng(0)
order = rng.permutation(len(features))  # (178,)
test = order[:36]
validation = order[36:72]
train = order[72:]
for part in (train, validation, test):
    print(len(part), " classes:", np.bincount(labels[part]))
# --8<-- [end:split]
# --8<-- [start:scale]
x_test, y_test = features[test], labels[test]
x_val, y_val = features[validation], labels[validation]
x_train, y_train = features[train], labels[train]

mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train = (x_train - mean) / std
x_val = (x_val - mean) / std
most_frequent = np.bincount(y_train).argmax()
print(f"baseline: {np.mean(y_val == most_frequent):.2f}")
# --8<-- [end:scale]
# tolerance: 0.09
# --8<-- [start:validate]
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
model = build_model()
model.fit(x_train, y_train, epochs=20,
          batch_size=len(x_train), verbose=0)
loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
print(f"validation: {accuracy:.3f}")
# --8<-- [end:validate]
# tolerance: 0.09
# --8<-- [start:tune]
right = {}
for epochs in (20, 40, 80):
    keras.utils.set_random_seed(0)
    model = build_model()  # fresh weights
    model.fit(x_train, y_train, epochs=epochs,
              batch_size=len(x_train), verbose=0)
    loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
    right[epochs] = round(accuracy * len(y_val))
    print(f"{epochs} epochs: {right[epochs]} of {len(y_val)}")

enough = max(right.values()) - 1
best_epochs = min(e for e in right if right[e] >= enough)
print("chosen:", best_epochs)
# --8<-- [end:tune]
# tolerance: 0.09
# --8<-- [start:final]
both = np.concatenate([train, validation])  # (142,)
x_both, y_both = features[both], labels[both]
mean, std = x_both.mean(axis=0), x_both.std(axis=0)

keras.utils.set_random_seed(0)
final_model = build_model()
final_model.fit((x_both - mean) / std, y_both, epochs=best_epochs,
                batch_size=len(x_both), verbose=0)
loss, accuracy = final_model.evaluate(
    (x_test - mean) / std, y_test, verbose=0)
print(f"test: {accuracy:.3f}")
# --8<-- [end:final]

assert sorted([*train, *validation, *test]) == list(range(178))
assert right[40] > right[20] and best_epochs > 20
assert accuracy > 0.9
