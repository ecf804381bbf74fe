"""The keys of a training history, in today's order, and the key that a book-era listing asks for."""
# --8<-- [start:keys]
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images, labels = load_digits(return_X_y=True)
model = keras.Sequential([
    keras.Input(shape=(64,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(loss="sparse_categorical_crossentropy",
              metrics=["accuracy"])
history = model.fit(images / 16, labels, verbose=0,
                    validation_split=0.2)
print(list(history.history))
# --8<-- [end:keys]
try:
    # --8<-- [start:acc]
    history.history["acc"]
    # --8<-- [end:acc]
except KeyError as error:
    print(f"KeyError: {error}")

model.compile(loss="sparse_categorical_crossentropy", metrics=["acc"])
again = model.fit(images / 16, labels, verbose=0, validation_split=0.2)
assert list(again.history) == ["acc", "loss", "val_acc", "val_loss"]
