"""Parameters and hyperparameters of one network, the width chosen on validation, one test."""
# --8<-- [start:count]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split


def build_model(units):
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(units, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model


model = build_model(16)
for variable in model.trainable_variables:
    print(variable.path.split("/")[-1], tuple(variable.shape))
print("parameters:", model.count_params())
# --8<-- [end:count]
# tolerance: 0.4
# --8<-- [start:tune]
images, digits = load_digits(return_X_y=True)
x_rest, x_test, y_rest, y_test = train_test_split(
    images / 16, digits, train_size=300, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, train_size=200, random_state=0)

models, on_train, scores = {}, {}, {}
for units in [2, 4, 16, 64]:
    keras.utils.set_random_seed(0)
    model = build_model(units)
    model.fit(x_train, y_train, epochs=40,
              batch_size=len(x_train), verbose=0)
    _, on_train[units] = model.evaluate(x_train, y_train, verbose=0)
    _, scores[units] = model.evaluate(x_val, y_val, verbose=0)
    models[units] = model
    print(f"units: {units:2}  training: {on_train[units]:.2f}"
          f"  validation: {scores[units]:.2f}")
# --8<-- [end:tune]
# tolerance: 0.05
# --8<-- [start:test]
best = max(scores, key=scores.get)
_, accuracy = models[best].evaluate(x_test, y_test, verbose=0)
baseline = np.mean(y_test == np.bincount(y_train).argmax())
print(f"units: {best}  test: {accuracy:.2f}  baseline: {baseline:.2f}")
# --8<-- [end:test]

assert best == 64 and scores[64] > scores[16] + 0.05 > scores[4] + 0.1
assert accuracy > 0.88 and abs(accuracy - scores[64]) < 0.08
assert max(on_train, key=on_train.get) == 64 and on_train[64] > 0.97
assert all(on_train[units] > scores[units] for units in scores)
assert 0.3 < on_train[2] < on_train[4] < 0.7 and min(scores.values()) > 0.15
assert baseline < 0.12
