"""A model takes batches of any size, but no sample without a batch axis."""
# --8<-- [start:any-size]
import keras
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
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

import inspect

try:
    model(images[0])
except ValueError as error:
    assert "Expected shape (None, 8, 8), but input has incompatible shape (8, 8)" in str(error)
else:
    raise AssertionError("images[0] has no batch axis")
model.compile(loss="sparse_categorical_crossentropy")
model.fit(images, load_digits().target, verbose=0)    # one epoch, batch size not given
assert int(model.optimizer.iterations) == 57
assert inspect.signature(model.fit).parameters["shuffle"].default is True
