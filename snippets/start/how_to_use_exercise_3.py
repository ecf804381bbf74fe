"""A listing of the book era, and the same for today."""
try:
    # --8<-- [start:book-era]
    from keras.utils.np_utils import to_categorical
    from keras import layers, models, optimizers
    from sklearn.datasets import load_digits

    images, labels = load_digits(return_X_y=True)
    images = images / 16
    targets = to_categorical(labels)
    model = models.Sequential()
    model.add(layers.Dense(32, activation="relu",
                           input_shape=(64,)))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(optimizer=optimizers.RMSprop(lr=0.01),
                  loss="categorical_crossentropy",
                  metrics=["acc"])
    history = model.fit(images, targets, epochs=3, verbose=0)
    print(history.history["acc"][-1])
    print(model.predict_classes(images[:3]))
    # --8<-- [end:book-era]
except ModuleNotFoundError as error:
    print(f"ModuleNotFoundError: {error}")
# --8<-- [start:solution]
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images, labels = load_digits(return_X_y=True)
images = images / 16                             # (1797, 64)
targets = keras.utils.to_categorical(labels)     # (1797, 10)
model = keras.Sequential([
    keras.Input(shape=(64,)),
    layers.Dense(32, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.RMSprop(learning_rate=0.01),
    loss="categorical_crossentropy",
    metrics=["accuracy"])
history = model.fit(images, targets, epochs=3, verbose=0)
accuracy = history.history["accuracy"]
classes = model.predict(images[:3], verbose=0).argmax(axis=1)
print("rising:", accuracy[-1] > accuracy[0])
print("shape:", classes.shape)

assert targets.shape == (1797, 10)
assert accuracy[-1] > 0.8
assert set(classes.tolist()) <= set(range(10))
# --8<-- [end:solution]
