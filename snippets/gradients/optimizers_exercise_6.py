"""Exercise 6: a new optimizer in the middle of training."""
# --8<-- [start:solution]
import keras
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def train(make, restart):
    W = keras.Variable(np.array([0.0, 4.0]), dtype="float64")
    optimizer = make()
    for iteration in range(10):
        if restart and iteration == 5:
            optimizer = make()
        error = W.numpy()[0] * x + W.numpy()[1] - y  # (4,)
        g = np.array([2 * np.mean(error * x), 2 * np.mean(error)])
        optimizer.apply([g], [W])
    return W.numpy()


def plain():
    return keras.optimizers.SGD(learning_rate=0.02)


def rolling():
    return keras.optimizers.SGD(learning_rate=0.02, momentum=0.9)


for make in [plain, rolling]:
    print(make.__name__, np.round(train(make, False), 4),
          np.round(train(make, True), 4))

assert np.allclose(train(plain, False), train(plain, True))
assert not np.allclose(train(rolling, False), train(rolling, True))
# --8<-- [end:solution]
