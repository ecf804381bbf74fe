"""Exercise 2: the same network with and without standardized features."""
# tolerance: 0.05
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

features, labels = load_breast_cancer(return_X_y=True)
x_rest, x_test, y_rest, y_test = train_test_split(
    features, labels, test_size=114, stratify=labels, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, test_size=114, stratify=y_rest, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((30,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(loss="binary_crossentropy")
raw = model.evaluate(x_train, y_train, verbose=0)
scaled = model.evaluate((x_train - mean) / std, y_train, verbose=0)
print(f"scaled: {scaled:.2f}")
print(f"raw:    {raw:.2f}")

assert raw > 10 * scaled
# --8<-- [end:solution]
hidden = np.maximum(x_train @ model.layers[0].kernel.numpy(), 0)
assert np.median(np.abs(hidden @ model.layers[1].kernel.numpy())) > 200          # the logits of raw features are hundreds
