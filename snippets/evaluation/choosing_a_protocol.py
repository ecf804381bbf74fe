"""Sorted digits: a split without shuffling asks for classes that the network never saw."""
# --8<-- [start:sorted]
import keras
import numpy as np
from sklearn.datasets import load_digits

features, labels = load_digits(return_X_y=True)
by_label = np.argsort(labels, kind="stable")  # (1797,)
x = (features[by_label] / 16).astype("float32")
y = labels[by_label]

cut = int(0.8 * len(y))
print("training:", np.bincount(y[:cut], minlength=10))
print("testing: ", np.bincount(y[cut:], minlength=10))
# --8<-- [end:sorted]
# tolerance: 0.05
# --8<-- [start:accuracy]
def train_and_test(x, y):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    model.fit(x[:cut], y[:cut], epochs=15, batch_size=128, verbose=0)
    return model.predict(x[cut:], verbose=0)  # (360, 10)


y_pred = train_and_test(x, y).argmax(axis=1)
unseen = y[cut:] >= 8
print(f"test accuracy: {np.mean(y_pred == y[cut:]):.2f}")
print(f"8 and 9 only:  {np.mean((y_pred == y[cut:])[unseen]):.2f}")
# --8<-- [end:accuracy]
sorted_accuracy = np.mean(y_pred == y[cut:])
# tolerance: 0.05
# --8<-- [start:shuffled]
order = np.random.default_rng(0).permutation(len(y))
x, y = x[order], y[order]
y_pred = train_and_test(x, y).argmax(axis=1)
print("testing:", np.bincount(y[cut:]))
print(f"test accuracy: {np.mean(y_pred == y[cut:]):.2f}")
# --8<-- [end:shuffled]

assert sorted_accuracy < 0.03 and np.mean(y_pred == y[cut:]) > 0.94 and unseen.sum() == 354
