"""How many weights a network has: by formula and by Keras."""
# --8<-- [start:count]
import keras


def count_weights(inputs, units):
    return inputs * units + units


model = keras.Sequential([
    keras.Input((784,)),
    keras.layers.Dense(512, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
print("layer 1:", count_weights(784, 512))
print("layer 2:", count_weights(512, 10))
print("model:", model.count_params())
print("5000 -> 5000:", count_weights(5000, 5000))
# --8<-- [end:count]

assert count_weights(784, 512) + count_weights(512, 10) == model.count_params() == 407_050
assert count_weights(5000, 5000) == 25_005_000
