"""The three parts and the loop in Keras: the same losses as by hand."""
# --8<-- [start:keras]
import keras
import numpy as np

inputs = np.array([[0.0], [1.0], [2.0], [3.0]])
targets = np.array([[1.0], [3.0], [5.0], [7.0]])

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),  # w * x + b
])
model.compile(
    loss="mean_squared_error",
    optimizer=keras.optimizers.SGD(learning_rate=0.1),
)
history = model.fit(
    inputs, targets, batch_size=4, epochs=3, verbose=0
)
kernel, bias = model.get_weights()
print("loss:", [round(value, 3) for value in history.history["loss"]])
print("w:", kernel.round(4), "b:", bias.round(4))
# --8<-- [end:keras]

assert np.allclose(history.history["loss"], [21, 0.535, 0.01435], atol=1e-4)

network = keras.Sequential([                     # 784 inputs, 512 units, 10 units
    keras.Input((784,)),
    keras.layers.Dense(512, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
assert [layer.count_params() for layer in network.layers] == [784 * 512 + 512, 512 * 10 + 10] == [401_920, 5_130]
assert network.count_params() == 407_050 and 2 * network.count_params() == 814_100
assert 5000 * 5000 + 5000 == 25_005_000

layer = keras.layers.Dense(units=10)             # function parameter, argument, parameters
layer.build((None, 784))
assert layer.units == 10 and layer.count_params() == 784 * 10 + 10 == 7_850
