"""Three models that differ only in the number of hidden units: their recorded histories, in `histories`."""
# tolerance: 0.15
# --8<-- [start:train]
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

histories = {}
for name, units in [("small", 2), ("medium", 16), ("large", 512)]:
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((16,)),
        keras.layers.Dense(units, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    history = model.fit(
        x_train, y_train, epochs=40, batch_size=25, verbose=0,
        validation_data=(x_val, y_val), validation_batch_size=600)
    histories[name] = {
        key: np.round(values, 4).tolist()
        for key, values in history.history.items()}

print("        loss  val_loss  lowest  val_accuracy")
for name, recorded in histories.items():
    print(f"{name:<6}  {recorded['loss'][-1]:.2f}"
          f"  {recorded['val_loss'][-1]:.2f}"
          f"      {min(recorded['val_loss']):.2f}"
          f"    {recorded['val_accuracy'][-1]:.2f}")
# --8<-- [end:train]
# tolerance: 0.6
# --8<-- [start:curves]
figure, panels = plt.subplots(
    1, 3, figsize=(5.8, 2.8), sharey=True, layout="constrained")
for axes, (name, recorded) in zip(panels, histories.items()):
    epochs = range(1, len(recorded["loss"]) + 1)
    axes.plot(epochs, recorded["loss"], "o", color="#3b82d6",
              markersize=3)
    axes.plot(epochs, recorded["val_loss"], color="#cf7a12")
    axes.axhline(np.log(10), color="#808694", linestyle=":")
    axes.set(title=name, xlabel="epoch", ylim=(0, 3))
plt.show()
# --8<-- [end:curves]
# tolerance: 0.6
# --8<-- [start:accuracies]
figure, panels = plt.subplots(
    1, 3, figsize=(5.8, 2.8), sharey=True, layout="constrained")
for axes, (name, recorded) in zip(panels, histories.items()):
    axes.plot(epochs, recorded["accuracy"], "o", color="#3b82d6",
              markersize=3)
    axes.plot(epochs, recorded["val_accuracy"], color="#cf7a12")
    axes.axhline(0.1, color="#808694", linestyle=":")
    axes.set(title=name, xlabel="epoch", ylim=(0, 1.05))
plt.show()
# --8<-- [end:accuracies]

last = {name: {key: values[-1] for key, values in recorded.items()} for name, recorded in histories.items()}
assert last["small"]["loss"] > 1.7 and last["small"]["val_loss"] > 1.7
assert last["medium"]["val_loss"] < last["large"]["val_loss"] - 0.07 and last["medium"]["val_loss"] < 1.05 * min(histories["medium"]["val_loss"])
assert abs(min(histories["large"]["val_loss"]) - last["medium"]["val_loss"]) < 0.1
assert all(list(recorded) == ["accuracy", "loss", "val_accuracy", "val_loss"] and len(recorded["loss"]) == 40 for recorded in histories.values())

from sklearn.linear_model import LogisticRegression
assert abs(LogisticRegression(max_iter=3000).fit(x_train, y_train).score(x_val, y_val) - 0.82) < 0.03     # no hidden layer, about as accurate
