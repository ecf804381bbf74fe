"""Exercise 3: validation_split on samples that are sorted by class."""
# tolerance: 0.1
# --8<-- [start:sorted]
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer

features, labels = load_breast_cancer(return_X_y=True)
order = np.argsort(labels, kind="stable")
x_sorted, y_sorted = features[order], labels[order]
mean, std = x_sorted[:455].mean(axis=0), x_sorted[:455].std(axis=0)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((30,)),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01),
              loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit((x_sorted - mean) / std, y_sorted, epochs=10,
                    validation_split=0.2, verbose=0)
print(f"val_accuracy: {history.history['val_accuracy'][-1]:.2f}")
# --8<-- [end:sorted]
# --8<-- [start:solution]
y_last = y_sorted[455:]
print("0 and 1 in the last part:", np.bincount(y_last, minlength=2))
print("always 1, accuracy:", np.mean(y_last == 1))

order = np.random.default_rng(0).permutation(len(labels))
x_shuffled, y_shuffled = features[order], labels[order]
counts = np.bincount(y_shuffled[455:], minlength=2)
print("after shuffling:", counts)

assert np.mean(y_last == 1) == 1.0
assert counts.min() > 30
# --8<-- [end:solution]
assert int(569 * 0.8) == 455 and history.history["val_accuracy"][-1] > 0.85
