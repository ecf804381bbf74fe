"""Exercise 5: RMSprop with momentum, built by hand and checked."""
# --8<-- [start:solution]
import keras
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def gradient(W):
    error = W[0] * x + W[1] - y  # (4,)
    return np.array([2 * np.mean(error * x), 2 * np.mean(error)])


W, average, velocity = np.zeros(2), np.zeros(2), np.zeros(2)
variable = keras.Variable(np.zeros(2), dtype="float64")
optimizer = keras.optimizers.RMSprop(learning_rate=0.02, momentum=0.9)

for iteration in range(5):
    g = gradient(W)
    average = 0.9 * average + 0.1 * g ** 2
    change = 0.02 * g / np.sqrt(average + 1e-7)
    velocity = 0.9 * velocity + change
    W = W - velocity
    optimizer.apply([gradient(variable.numpy())], [variable])
    print(np.round(W, 5), np.round(variable.numpy(), 5))

    assert abs(W - variable.numpy()).max() < 1e-6
# --8<-- [end:solution]
