"""Exercise 3: a network for the alcohol of wines that loses to the mean, and its repair."""
# tolerance: 0.15
# --8<-- [start:broken]
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

wines = load_wine().data  # (178, 13)
x_train, x_val, y_train, y_val = train_test_split(
    wines[:, 1:], wines[:, 0], test_size=45, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)  # (12,) (12,)


def train(y):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((12,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
    model.fit((x_train - mean) / std, y, epochs=10, batch_size=32,
              verbose=0)
    return model.predict((x_val - mean) / std, verbose=0)[:, 0]


y_pred = train(y_train)
baseline_mae = np.mean(np.abs(y_val - y_train.mean()))
network_mae = np.mean(np.abs(y_val - y_pred))
print(f"y_train: {y_train.mean():.1f}, std {y_train.std():.1f}")
print(f"y_pred:  {y_pred.mean():.1f}, std {y_pred.std():.1f}")
print(f"baseline: {baseline_mae:.2f}  network: {network_mae:.2f}")
# --8<-- [end:broken]
# tolerance: 0.15
# --8<-- [start:solution]
y_mean, y_std = y_train.mean(), y_train.std()
y_pred = train((y_train - y_mean) / y_std) * y_std + y_mean
mended_mae = np.mean(np.abs(y_val - y_pred))
print(f"baseline: {baseline_mae:.2f}  network: {mended_mae:.2f}")

assert mended_mae < baseline_mae < network_mae
# --8<-- [end:solution]

assert mended_mae < baseline_mae - 0.15 and y_train.std() < 0.85 and network_mae > baseline_mae + 0.4
