"""Keras: what book code does with fit, callbacks, losses and saved models, and what fails today."""
# --8<-- [start:start]
import tempfile
from pathlib import Path
import keras
import numpy as np

keras.utils.set_random_seed(0)
line = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
line.compile(optimizer="sgd", loss="mse", metrics=["mae"])
# --8<-- [end:start]
try:
    # --8<-- [start:lists]
    line.fit([0.0, 1.0, 2.0, 3.0], [1.0, 3.0, 5.0, 7.0], verbose=0)
    # --8<-- [end:lists]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:arrays]
x = np.array([[0.0], [1.0], [2.0], [3.0]])       # (4, 1)
y = np.array([[1.0], [3.0], [5.0], [7.0]])
history = line.fit(x, y, epochs=2, verbose=0)
print(list(history.history))
# --8<-- [end:arrays]
try:
    # --8<-- [start:monitor]
    stop = keras.callbacks.EarlyStopping(monitor="val_acc")
    line.fit(x, y, validation_split=0.5, callbacks=[stop], verbose=0)
    # --8<-- [end:monitor]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:wrong-loss]
other = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
other.compile(optimizer="sgd", loss="mean_square_error")
print("compiled")
# --8<-- [end:wrong-loss]
try:
    # --8<-- [start:wrong-loss-fit]
    other.fit(x, y, verbose=0)
    # --8<-- [end:wrong-loss-fit]
except ValueError as error:
    print(f"ValueError: {error}")
try:
    # --8<-- [start:folder]
    line.save("digits")
    # --8<-- [end:folder]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:formats]
with tempfile.TemporaryDirectory() as folder:
    for name in ["line.keras", "line.h5"]:
        line.save(Path(folder) / name)
        try:
            keras.models.load_model(Path(folder) / name)
            print(name, "ok")
        except ValueError as error:
            print(name, error)
    old = Path(folder) / "line.h5"
    loaded = keras.models.load_model(old, compile=False)
print(loaded.count_params())
# --8<-- [end:formats]

assert list(history.history) == ["loss", "mae"]
stop = keras.callbacks.EarlyStopping(monitor="val_mae", mode="min")
assert "val_mae" in line.fit(x, y, validation_split=0.5, callbacks=[stop], verbose=0).history


def message(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    raise AssertionError("no error")


with tempfile.TemporaryDirectory() as folder:
    for call, begins in [
        (lambda: keras.models.load_model(folder), "ValueError: File format not supported: filepath="),
        (lambda: line.save_weights("line.h5"), "ValueError: The filename must end in `.weights.h5`."),
        (lambda: keras.callbacks.ModelCheckpoint("w.hdf5"), "ValueError: The filepath provided must end in `.keras`"),
        (lambda: keras.callbacks.ModelCheckpoint("w.h5", save_weights_only=True), "ValueError: When using `save_weights_only=True`"),
        (lambda: line.save("line", save_format="tf"), "ValueError: The `save_format` argument is deprecated in Keras 3."),
        (lambda: line.fit(x, y, verbose=0).history["acc"], "KeyError: 'acc'"),
        (lambda: line.fit(x, [1.0, 3.0, 5.0, 7.0], verbose=0), "ValueError: Unrecognized data type: x="),
    ]:
        assert message(call).startswith(begins), message(call)
    keras.callbacks.ModelCheckpoint(str(Path(folder) / "best.keras"))
    line.save_weights(Path(folder) / "line.weights.h5")
    whole = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    whole.compile("sgd", "mean_squared_error")                       # the long name survives the old format
    whole.save(Path(folder) / "whole.h5")
    keras.models.load_model(Path(folder) / "whole.h5")
