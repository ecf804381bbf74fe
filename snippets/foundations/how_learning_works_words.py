"""Parameter of a function, argument, and weights in three lines."""
# --8<-- [start:words]
import keras

layer = keras.layers.Dense(units=10)
layer.build((None, 784))
print(layer.count_params())
# --8<-- [end:words]

assert layer.count_params() == 784 * 10 + 10
assert layer.units == 10
