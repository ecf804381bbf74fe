"""Exercise 3: count the weights of three layers."""
# --8<-- [start:solution]
import keras


def build(inputs):
    return keras.Sequential([
        keras.Input((inputs,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])


small, large = build(64), build(784)
print("64 inputs:", small.count_params())
print("784 inputs:", large.count_params())
print("layers:", [layer.count_params() for layer in large.layers])

by_hand = (64 * 32 + 32) + (32 * 32 + 32) + (32 * 10 + 10)
assert small.count_params() == by_hand == 3466
assert large.count_params() - small.count_params() == (784 - 64) * 32
# --8<-- [end:solution]

assert 2 * small.count_params() == 6932
