"""What fit records, how to plot it, and how to read it."""
# --8<-- [start:data]
import keras
import matplotlib.pyplot as plt
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

print("features:", features.shape)
print("samples:", len(x_train), len(x_val), len(x_test))
print(f"guess accuracy: {np.bincount(y_val).max() / len(y_val):.2f}")
print(f"guess loss: {np.log(10):.2f}")
# --8<-- [end:data]
# --8<-- [start:fit]
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
history = model.fit(
    x_train, y_train, epochs=40, batch_size=25, verbose=0,
    validation_data=(x_val, y_val), validation_batch_size=600)
print(type(history).__name__, history.params)
print("epoch:", history.epoch[:3], "...", history.epoch[-1])
# --8<-- [end:fit]
# tolerance: 0.15
# --8<-- [start:keys]
for name, values in history.history.items():
    print(f"{name:<13}{len(values)} values: {values[0]:.2f},"
          f" {values[1]:.2f}, ..., {values[-1]:.2f}")
# --8<-- [end:keys]
# tolerance: 0.1
# --8<-- [start:as-in-books]
loss = history.history["loss"]
val_loss = history.history["val_loss"]
epochs = range(1, len(loss) + 1)

plt.plot(epochs, loss, "bo", label="loss")
plt.plot(epochs, val_loss, "b", label="val_loss")
plt.xlabel("epoch")
plt.legend(frameon=False)
plt.show()
# --8<-- [end:as-in-books]
# tolerance: 0.6
# --8<-- [start:labeled]
def draw_curves(history, name, top):
    figure, axes = plt.subplots(figsize=(5.6, 3.4))
    for key, style, color in [(name, "o", "#3b82d6"),
                              ("val_" + name, "-", "#cf7a12")]:
        values = history.history[key]
        epochs = range(1, len(values) + 1)
        axes.plot(epochs, values, style, color=color, markersize=4)
        axes.annotate(key, (epochs[-1], values[-1]), (8, 0),
                      textcoords="offset points", color=color,
                      va="center")
    best = np.argmin(history.history["val_loss"]) + 1
    axes.axvline(best, color="#808694", linestyle=":")
    axes.set(xlabel="epoch", xlim=(0, epochs[-1] + 0.5),
             ylim=(0, top))
    axes.spines[["top", "right"]].set_visible(False)
    plt.show()


draw_curves(history, "loss", top=1.5)
# --8<-- [end:labeled]
# tolerance: 0.6
# --8<-- [start:accuracy]
draw_curves(history, "accuracy", top=1.05)
# --8<-- [end:accuracy]
# tolerance: 0.15
# --8<-- [start:first-epoch]
keras.utils.set_random_seed(0)
fresh = build_model(512)
first = fresh.fit(x_train, y_train, epochs=1, batch_size=25,
                  validation_data=(x_val, y_val), verbose=0)
print(f"fit:      loss {first.history['loss'][0]:.2f}"
      f"  val_loss {first.history['val_loss'][0]:.2f}")
after = fresh.evaluate(x_train, y_train, verbose=0)[0]
print(f"evaluate: loss {after:.2f}")
# --8<-- [end:first-epoch]
# tolerance: 0.1
# --8<-- [start:lowest]
val_loss = np.array(history.history["val_loss"])
best = np.argmin(val_loss)  # counts from 0
print("in the first half:", best + 1 <= 20)
print(f"lowest: {val_loss[best]:.2f}  last: {val_loss[-1]:.2f}")
print("epochs 8 to 17:",
      " ".join(f"{value:.2f}" for value in val_loss[7:17]))
# --8<-- [end:lowest]
# tolerance: 0.15
# --8<-- [start:confidence]
keras.utils.set_random_seed(0)
early = build_model(512)
early.fit(x_train, y_train, epochs=12, batch_size=25, verbose=0)
for name, network in [("12 epochs", early), ("40 epochs", model)]:
    y_pred = network.predict(x_val, verbose=0)  # (600, 10)
    is_right = y_pred.argmax(axis=1) == y_val
    confidence = y_pred.max(axis=1)[~is_right].mean()
    losses = -np.log(y_pred[np.arange(600), y_val])
    print(f"{name}  accuracy {is_right.mean():.2f}"
          f"  confidence when wrong {confidence:.2f}")
    print(f"    loss when right {losses[is_right].mean():.2f}"
          f"  when wrong {losses[~is_right].mean():.2f}")
# --8<-- [end:confidence]

curves = {key: np.array(values) for key, values in history.history.items()}
assert list(curves) == ["accuracy", "loss", "val_accuracy", "val_loss"]
assert val_loss[-1] > 1.15 * val_loss.min() and curves["loss"][-1] < 0.05      # overfits
assert abs(curves["val_accuracy"][-1] - curves["val_accuracy"][11]) < 0.05     # while accuracy hardly changes
assert (curves["loss"] > curves["val_loss"])[:2].all()                         # training loss looks worse at first
assert after < first.history["val_loss"][0] < first.history["loss"][0] - 0.4
assert val_loss[8:14].max() - val_loss[8:14].min() < 0.08                      # the bottom is flat and bumpy
