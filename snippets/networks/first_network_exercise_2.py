"""Exercise 2: sixteen times as many hidden units, and 50 images."""
# tolerance: 0.1
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

pixels, labels = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x_train, x_test, y_train, y_test = train_test_split(
    pixels.astype("float32") / 16, labels,
    test_size=0.2, random_state=0)
x_val, y_val = x_train[1000:], y_train[1000:]  # (437, 64), (437,)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(512, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
x, y = x_train[:50], y_train[:50]
model.fit(np.tile(x, (20, 1)), np.tile(y, 20),
          epochs=20, batch_size=32, verbose=0)
train_score = model.evaluate(x, y, verbose=0)[1]
val_score = model.evaluate(x_val, y_val, verbose=0)[1]
print("parameters:", model.count_params())
print(f"train: {train_score:.2f}  val: {val_score:.2f}")

assert train_score > 0.95 and val_score < train_score - 0.1
# --8<-- [end:solution]
