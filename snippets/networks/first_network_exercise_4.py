"""Exercise 4: predict without Keras, from the arrays that the layers hold."""
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_digits

pixels, labels = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x = pixels.astype("float32") / 16
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01),
              loss="sparse_categorical_crossentropy")
model.fit(x[:1000], labels[:1000], epochs=3, verbose=0)


def predict(x):
    kernel1, bias1, kernel2, bias2 = model.get_weights()
    hidden = np.maximum(x @ kernel1 + bias1, 0)  # (n, 32)
    powers = np.exp(hidden @ kernel2 + bias2)  # (n, 10)
    return powers / powers.sum(axis=1, keepdims=True)


by_hand = predict(x[1000:])  # (797, 10)
by_keras = model.predict(x[1000:], verbose=0)
print(by_hand.shape, np.allclose(by_hand, by_keras, atol=1e-5))

assert np.allclose(by_hand, by_keras, atol=1e-5)
assert np.allclose(by_hand.sum(axis=1), 1)
# --8<-- [end:solution]
