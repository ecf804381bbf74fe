"""Exercise 2: fit called twice."""
# tolerance: 0.1
# --8<-- [start:broken]
import keras
from sklearn.datasets import load_digits

images, digits = load_digits(return_X_y=True)
x, y = images[:200] / 16, digits[:200]
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01),
              loss="sparse_categorical_crossentropy")
first = model.fit(x, y, epochs=3, verbose=0)
history = model.fit(x, y, epochs=2, verbose=0)
print("loss:", [round(v, 2) for v in history.history["loss"]])
# --8<-- [end:broken]
# tolerance: 0.1
# --8<-- [start:solution]
whole = first.history["loss"] + history.history["loss"]
print("loss:", [round(v, 2) for v in whole])
print(first.epoch, history.epoch)

assert len(whole) == 5
assert sorted(whole, reverse=True) == whole
assert history.history["loss"][0] < first.history["loss"][-1]
# --8<-- [end:solution]
