"""Exercise 3: one-hot labels with the loss for integer labels."""
# --8<-- [start:broken]
import keras
from sklearn.datasets import load_digits

pixels, labels = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x = pixels[:200].astype("float32") / 16  # (200, 64)
y = keras.utils.to_categorical(labels[:200], 10)  # (200, 10)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer="adam",
              loss="sparse_categorical_crossentropy")
# --8<-- [end:broken]
try:
    # --8<-- [start:fails]
    model.fit(x, y, verbose=0)
    # --8<-- [end:fails]
except ValueError as error:
    print(f"ValueError: {error}")
# tolerance: 0.01
# --8<-- [start:solution]
import numpy as np

integers = model.evaluate(x, labels[:200], verbose=0)
model.compile(optimizer="adam", loss="categorical_crossentropy")
one_hot = model.evaluate(x, y, verbose=0)
print(f"integers: {integers:.2f}  one-hot: {one_hot:.2f}")

assert np.isclose(integers, one_hot, rtol=1e-4)
# --8<-- [end:solution]
