"""Saving a model in today's format and in the book era's."""
# --8<-- [start:both]
import tempfile
from pathlib import Path
import keras
import numpy as np

model = keras.Sequential([
    keras.Input(shape=(64,)),
    keras.layers.Dense(10),
])
kernel = model.get_weights()[0]                  # (64, 10)
for name in ["digits.keras", "digits.h5"]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        model.save(path)
        loaded = keras.models.load_model(path)
    same = np.array_equal(loaded.get_weights()[0], kernel)
    print(name, same)
# --8<-- [end:both]
try:
    # --8<-- [start:weights-name]
    model.save_weights("digits.h5")
    # --8<-- [end:weights-name]
except ValueError as error:
    print(f"ValueError: {error}")

with tempfile.TemporaryDirectory() as folder:
    model.save_weights(Path(folder) / "digits.weights.h5")
    try:
        model.save(Path(folder) / "digits")
    except ValueError as error:
        assert ".keras" in str(error)
    else:
        raise AssertionError("a folder was saved")
    model.compile(loss="mse")
    model.save(Path(folder) / "digits.h5")
    try:
        keras.models.load_model(Path(folder) / "digits.h5")
    except ValueError as error:
        assert str(error).startswith("Could not deserialize")
    else:
        raise AssertionError("a compiled model was loaded from .h5")
    keras.models.load_model(Path(folder) / "digits.h5", compile=False)
