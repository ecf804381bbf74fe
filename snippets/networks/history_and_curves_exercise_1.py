"""Exercise 1: which keys, and how many values."""
# --8<-- [start:solution]
import keras
from sklearn.datasets import load_digits

images, digits = load_digits(return_X_y=True)
x, y = images / 16, digits
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer="adam", metrics=["acc"],
              loss="sparse_categorical_crossentropy")
alone = model.fit(x[:100], y[:100], epochs=2, verbose=0)
both = model.fit(x[:100], y[:100], epochs=3, verbose=0,
                 validation_data=(x[100:200], y[100:200]))
for history in [alone, both]:
    print({key: len(values)
           for key, values in history.history.items()})

assert list(alone.history) == ["acc", "loss"]
assert list(both.history) == ["acc", "loss", "val_acc", "val_loss"]
assert len(both.history["loss"]) == 3
# --8<-- [end:solution]
