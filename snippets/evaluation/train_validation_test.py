"""Three parts of the digits, and why the score on the training set cannot be the result."""
# --8<-- [start:split]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x_rest, x_test, y_rest, y_test = train_test_split(
    images / 16, digits, train_size=300, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, train_size=200, random_state=0)
print("training:  ", x_train.shape, y_train.shape)
print("validation:", x_val.shape, y_val.shape)
print("test:      ", x_test.shape, y_test.shape)
# --8<-- [end:split]
# tolerance: 0.5
# --8<-- [start:real-and-shuffled]


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


rng = np.random.default_rng(0)
shuffled_train = rng.permutation(y_train)
shuffled_val = rng.permutation(y_val)
results = []
for name, train_labels, val_labels in [
        ("real    ", y_train, y_val),
        ("shuffled", shuffled_train, shuffled_val)]:
    keras.utils.set_random_seed(0)
    model = build_model(256)
    model.fit(x_train, train_labels, epochs=60,
              batch_size=len(x_train), verbose=0)
    _, on_train = model.evaluate(x_train, train_labels, verbose=0)
    _, on_val = model.evaluate(x_val, val_labels, verbose=0)
    print(f"{name}  training: {on_train:.2f}"
          f"  validation: {on_val:.2f}")
    results.append((on_train, on_val))
# --8<-- [end:real-and-shuffled]
# --8<-- [start:baseline]
most_frequent = np.bincount(y_train).argmax()
print("digit:", most_frequent,
      " accuracy:", np.mean(y_val == most_frequent))
# --8<-- [end:baseline]

(real_train, real_val), (noise_train, noise_val) = results
assert real_train > 0.97 and noise_train > 0.95    # both sets of labels are memorized
assert real_val > 0.85 and noise_val < 0.25         # only one of them can be predicted
assert np.mean(y_val == most_frequent) < 0.2
assert model.count_params() == 19_210
