"""A model takes batches of any size, but no sample without a batch axis."""
# --8<-- [start:any-size]
import re

import keras
from sklearn.datasets import load_digits

images = load_digits().images                 # (1797, 8, 8)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((8, 8)),
    keras.layers.Flatten(),
    keras.layers.Dense(10),
])
print("input: ", model.input_shape)
print("32 ->", model(images[:32]).shape)
print(" 5 ->", model(images[1792:]).shape)
print(" 1 ->", model(images[0:1]).shape)
# --8<-- [end:any-size]
# --8<-- [start:no-batch-axis]
try:
    model(images[0])
except ValueError as error:
    print(re.search(r"Expected shape.*\(8, 8\)", str(error))[0])
# --8<-- [end:no-batch-axis]
# --8<-- [start:rows-as-samples]
flatten = keras.layers.Flatten()
print("images[0:1]:", flatten(images[0:1]).shape)
print("images[0]:  ", flatten(images[0]).shape)
# --8<-- [end:rows-as-samples]

assert model(images[0][None]).shape == (1, 10)
