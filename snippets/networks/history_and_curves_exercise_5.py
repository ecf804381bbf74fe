"""Exercise 5: early stopping in a regression problem."""
# tolerance: 0.15
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

features, target = load_diabetes(
    return_X_y=True, scaled=False)  # (442, 10) (442,)
x_train, x_rest, y_train, y_rest = train_test_split(
    features, target, train_size=100, random_state=0)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, train_size=200, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val, x_test = [
    (x - mean) / std for x in (x_train, x_val, x_test)]

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((10,)),
    keras.layers.Dense(512, activation="relu"),
    keras.layers.Dense(1),
])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse",
              metrics=["mae"])
history = model.fit(
    x_train, y_train, epochs=60, batch_size=25, verbose=0,
    validation_data=(x_val, y_val), validation_batch_size=200,
    callbacks=[keras.callbacks.EarlyStopping(
        monitor="val_mae", patience=5, restore_best_weights=True)])

val_mae = history.history["val_mae"]
print(list(history.history))
print(f"lowest val_mae: {min(val_mae):.1f}")
guess = np.abs(y_test - y_train.mean()).mean()
test_mae = model.evaluate(x_test, y_test, verbose=0)[1]
print(f"test mae: {test_mae:.1f}  guess: {guess:.1f}")

assert list(history.history) == ["loss", "mae",
                                 "val_loss", "val_mae"]
assert len(val_mae) < 60 and test_mae < guess - 5
# --8<-- [end:solution]
