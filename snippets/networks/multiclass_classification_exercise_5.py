"""Exercise 5: more epochs, or a wide layer, after a layer of two units."""
# tolerance: 0.1
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
x_train, x_rest, y_train, y_rest = train_test_split(
    images, digits, train_size=1000, stratify=digits, random_state=0)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, test_size=400, stratify=y_rest, random_state=0)


def train(wide, epochs):
    keras.utils.set_random_seed(0)  # before any layer is made
    after = [keras.layers.Dense(64, activation="relu")] if wide else []
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(2),
        *after,
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy")
    model.fit(x_train, y_train, epochs=epochs, batch_size=128,
              verbose=0)
    return [np.mean(np.array(model(x)).argmax(axis=1) == y)
            for x, y in [(x_train, y_train), (x_val, y_val)]]


longer = train(wide=False, epochs=100)
wider = train(wide=True, epochs=20)
for name, (training, validation) in [
        ("100 epochs", longer), ("wide layer", wider)]:
    print(f"{name}  training {training:.2f}"
          f"  validation {validation:.2f}")

assert 0.77 < longer[1] < 0.94 and 0.77 < wider[1] < 0.94
assert longer[0] > 0.97  # the training images fit
# --8<-- [end:solution]
