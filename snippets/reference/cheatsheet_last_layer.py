"""Each row of the table of last layers is trained, and what "accuracy" becomes is printed."""
# --8<-- [start:rows]
import keras
import numpy as np
from sklearn.datasets import load_wine

wine, labels = load_wine(return_X_y=True)
x = ((wine - wine.mean(axis=0)) / wine.std(axis=0)).astype("float32")
pair = wine[:, [0, 9]].astype("float32")  # alcohol, color
x = np.delete(x, [0, 9], axis=1)  # targets are no inputs
metrics = keras.metrics
rows = {
    "binary": (
        (labels == 0).astype("float32").reshape(-1, 1),
        "sigmoid", "binary_crossentropy", metrics.BinaryAccuracy),
    "multiclass, integer": (
        labels, "softmax", "sparse_categorical_crossentropy",
        metrics.SparseCategoricalAccuracy),
    "multiclass, one-hot": (
        np.eye(3, dtype="float32")[labels], "softmax",
        "categorical_crossentropy", metrics.CategoricalAccuracy),
    "multilabel": (
        (pair > [13, 5]).astype("float32"), "sigmoid",
        "binary_crossentropy", metrics.BinaryAccuracy),
    "scalar regression": (
        pair[:, :1], None, "mse", metrics.MeanAbsoluteError),
    "vector regression": (
        pair, None, "mse", metrics.MeanAbsoluteError),
}
models = {}
for name, (y, activation, loss, metric) in rows.items():
    units = 3 if y.ndim == 1 else y.shape[1]
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((11,)), keras.layers.Dense(units, activation)])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss,
                  metrics=["accuracy", metric()], run_eagerly=True)
    before = model.train_on_batch(x, y)[0]
    after = model.test_on_batch(x, y)[0]  # after one update
    models[name] = model
    print(f"{name:19} {y.shape!s:8} {y.dtype!s:7} units: {units}"
          f"  loss falls: {after < before}")
# --8<-- [end:rows]
# --8<-- [start:accuracy]
def both_forms(y, units):
    if y.ndim == 1:
        return [y, y.reshape(-1, 1)]
    return [y, y[:, 0]] if units == 1 else [y]


for name, model in models.items():
    y, activation, loss, metric = rows[name]
    for target in both_forms(y, model.output_shape[1]):
        model.compile(loss=loss, metrics=["accuracy"],
                      run_eagerly=True)
        model.test_on_batch(x, target)  # picked here
        picked = type(model.metrics[1].metrics[0]).__name__
        shapes = f"{target.shape} -> (178, {model.output_shape[1]})"
        print(f"{name:19} {shapes:20} {picked}")
# --8<-- [end:accuracy]
# --8<-- [start:targets]
for name, model in models.items():
    y = rows[name][0]
    dtypes = ["float32", "float64"]
    if np.array_equal(y, y.astype("int64")):
        dtypes += ["int32", "int64"]
    losses = [model.test_on_batch(x, target.astype(dtype))[0]
              for target in both_forms(y, model.output_shape[1])
              for dtype in dtypes]
    print(f"{name:19} targets: {len(losses)}"
          f"  same loss: {np.allclose(losses, losses[0])}")
# --8<-- [end:targets]

assert [model.output_shape[1] for model in models.values()] == [1, 3, 3, 2, 1, 2]
