"""Exercise 5: digits that stand one pixel further to the right."""
# tolerance: 0.15
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
x_train, x_test, y_train, y_test = train_test_split(
    digits.images.astype("float32") / 16, digits.target,
    test_size=0.2, random_state=0)  # (1437, 8, 8), (360, 8, 8), ...
x_val, y_val = x_train[1000:], y_train[1000:]
x_train, y_train = x_train[:1000], y_train[:1000]


def shift(images):
    shifted = np.zeros_like(images)  # (n, 8, 8)
    shifted[:, :, 1:] = images[:, :, :-1]
    return shifted


def score(x, y):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((8, 8)),
        keras.layers.Flatten(),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    model.fit(x, y, epochs=10, batch_size=32, verbose=0)
    return [model.evaluate(images, y_val, verbose=0)[1]
            for images in (x_val, shift(x_val))]


plain = score(x_train, y_train)
both = score(np.concatenate([x_train, shift(x_train)]),
             np.concatenate([y_train, y_train]))
print(f"plain  val: {plain[0]:.2f}  shifted: {plain[1]:.2f}")
print(f"both   val: {both[0]:.2f}  shifted: {both[1]:.2f}")

assert plain[1] < 0.7 < 0.85 < min(both)
# --8<-- [end:solution]
