"""Stop early, go back to the best weights, and keep a log: three callbacks."""
# --8<-- [start:stop]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)  # (1797, 64)
images = images.reshape(-1, 8, 8) / 16  # (1797, 8, 8)
features = np.hstack([images.sum(axis=1), images.sum(axis=2)])
x_train, x_rest, y_train, y_rest = train_test_split(
    features, digits, train_size=100, stratify=digits, random_state=0)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, train_size=600, stratify=y_rest, random_state=0)


def build_model(units):
    model = keras.Sequential([
        keras.Input((16,)),
        keras.layers.Dense(units, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model


keras.utils.set_random_seed(0)
model = build_model(512)
stopping = keras.callbacks.EarlyStopping(
    monitor="val_loss", patience=5, restore_best_weights=True)
history = model.fit(
    x_train, y_train, epochs=40, batch_size=25, verbose=0,
    validation_data=(x_val, y_val), validation_batch_size=600,
    callbacks=[stopping])

val_loss = history.history["val_loss"]
best = np.argmin(val_loss)
print("stopped before 40:", len(val_loss) < 40)
print("epochs after the best:", len(val_loss) - (best + 1))
# --8<-- [end:stop]
# tolerance: 0.15
# --8<-- [start:restored]
loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
print(f"best epoch: {min(val_loss):.3f}")
print(f"last epoch: {val_loss[-1]:.3f}")
print(f"model now:  {loss:.3f}")
# --8<-- [end:restored]
# tolerance: 0.15
# --8<-- [start:test]
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test loss: {loss:.2f}  test accuracy: {accuracy:.2f}")
# --8<-- [end:test]
# tolerance: 0.2
# --8<-- [start:csv]
keras.utils.set_random_seed(0)
model = build_model(16)
logger = keras.callbacks.CSVLogger("log.csv")
history = model.fit(
    x_train, y_train, epochs=3, batch_size=25, verbose=0,
    validation_data=(x_val, y_val), callbacks=[logger])

with open("log.csv") as file:
    print(file.readline().strip())
log = np.loadtxt("log.csv", delimiter=",", skiprows=1)  # (3, 5)
print(log.round(2))
# --8<-- [end:csv]
try:
    # --8<-- [start:name-error]
    # acc = history.history["accuracy"]
    epochs = range(1, len(acc) + 1)
    # --8<-- [end:name-error]
except NameError as error:
    print(f"NameError: {error}")
# --8<-- [start:any-list]
epochs = range(1, len(history.history["loss"]) + 1)
print(list(epochs))
print(history.epoch)  # counts from 0
# --8<-- [end:any-list]

assert abs(loss - 0.66) < 0.12 and accuracy > 0.75
assert log.shape == (3, 5) and log[:, 0].tolist() == [0, 1, 2]
assert np.allclose(log[:, 2], history.history["loss"], rtol=1e-5)   # the file and the History agree
keras.callbacks.TensorBoard(log_dir="logs")                         # exists; its fit needs the package tensorboard
