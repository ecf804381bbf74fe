"""The same three parts with train_test_split, called twice."""
# --8<-- [start:split]
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
x_rest, x_test, y_rest, y_test = train_test_split(
    features, labels, test_size=36, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, test_size=36, random_state=0)
print(x_train.shape, x_val.shape, x_test.shape)
# --8<-- [end:split]
# tolerance: 0.09
# --8<-- [start:validate]
most_frequent = np.bincount(y_train).argmax()
print(f"baseline: {np.mean(y_val == most_frequent):.2f}")

scaler = StandardScaler().fit(x_train)  # mean, std of x_train
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01),
              loss="sparse_categorical_crossentropy",
              metrics=["accuracy"])
model.fit(scaler.transform(x_train), y_train, epochs=40,
          batch_size=len(x_train), verbose=0)
loss, accuracy = model.evaluate(
    scaler.transform(x_val), y_val, verbose=0)
print(f"validation: {accuracy:.3f}")
# --8<-- [end:validate]

assert accuracy > 0.9
