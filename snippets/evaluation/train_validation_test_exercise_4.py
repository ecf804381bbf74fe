"""Exercise 4: count what gradients set and what you set."""
# --8<-- [start:solution]
import keras

hyperparameters = {
    "hidden layers": 2, "units": [32, 16], "activation": "relu",
    "optimizer": "Adam", "learning rate": 0.01,
    "epochs": 40, "batch size": 200,
}
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
by_hand = (64 * 32 + 32) + (32 * 16 + 16) + (16 * 10 + 10)
print("parameters:", by_hand, model.count_params())
print("hyperparameters:", len(hyperparameters))

assert by_hand == model.count_params() == 2778
assert len(hyperparameters) >= 6
# --8<-- [end:solution]
