"""A Dense layer is one line of Keras: what goes in, what comes out."""
# --8<-- [start:one-line]
import keras
from sklearn.datasets import load_digits

images = load_digits().images.reshape(1797, 64) / 16     # 0..1

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(512, activation="relu")
outputs = layer(images)

print("images: ", images.shape)
print("outputs:", outputs.shape)
print("min:", float(outputs.numpy().min()))
# --8<-- [end:one-line]

assert images.max() == 1 and images.min() == 0
assert (outputs.numpy() >= 0).all() and (outputs.numpy() > 0).any()
