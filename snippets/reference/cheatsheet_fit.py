"""What fit takes, what it does when you say nothing, and what it gives back."""
# --8<-- [start:defaults]
import inspect

import keras
import numpy as np

parameters = inspect.signature(keras.Model.fit).parameters
for name in ["batch_size", "epochs", "shuffle", "validation_data",
             "validation_split"]:
    print(f"{name:17} default: {parameters[name].default}")
# --8<-- [end:defaults]
# --8<-- [start:run]
numbers = np.arange(100.0).reshape(100, 1)  # float64
batches, drawn = [], []


def mse(y, y_pred):
    batches.append(len(y))
    drawn.extend(y.numpy().ravel())
    return keras.ops.mean((y_pred - y) ** 2)


keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.0), loss=mse,
              run_eagerly=True)
model.fit(numbers, numbers, verbose=0)
print("batches of one epoch:", batches)
print("targets:", numbers.dtype, "->", drawn[0].dtype)
print("in order:", drawn == list(range(100)),
      " each once:", sorted(drawn) == list(range(100)))
# --8<-- [end:run]
# --8<-- [start:validation]
history = model.fit(numbers, numbers, epochs=2, verbose=0,
                    validation_split=0.2)
last = model.evaluate(numbers[-20:], numbers[-20:], verbose=0)
print({key: len(values) for key, values in history.history.items()})
print("validated on the last 20:",
      np.allclose(history.history["val_loss"], last))
# --8<-- [end:validation]
try:
    # --8<-- [start:lengths]
    model.fit(numbers, numbers[:99], verbose=0)
    # --8<-- [end:lengths]
except ValueError as error:
    print(f"ValueError: {str(error).splitlines()[0]}")

batches.clear()
model.fit(numbers, numbers, verbose=0, validation_data=(numbers[:7], numbers[:7]))
assert batches == [32, 32, 32, 4, 7]
drawn.clear()
model.fit(numbers, numbers, verbose=0, shuffle=False)
assert drawn == list(range(100))
