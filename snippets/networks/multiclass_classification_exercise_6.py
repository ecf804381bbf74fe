"""Exercise 6: the whole path with three classes of wine."""
# tolerance: 0.1
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

features, wines = load_wine(return_X_y=True)  # (178, 13), (178,)
features = features.astype("float32")
x_train, x_test, y_train, y_test = train_test_split(
    features, wines, test_size=0.3, stratify=wines, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01),
              loss="sparse_categorical_crossentropy",
              metrics=["accuracy"])
model.fit((x_train - mean) / std, y_train, epochs=20, batch_size=32,
          verbose=0)
loss, accuracy = model.evaluate(
    (x_test - mean) / std, y_test, verbose=0)
baseline = np.mean(y_test == np.bincount(y_train).argmax())
print(f"baseline: {baseline:.2f}  test: {accuracy:.2f}")

assert accuracy > 0.9
# --8<-- [end:solution]
