"""Four questions about the same images, each with its own last layer, loss and metric."""
# tolerance: 0.2
# --8<-- [start:four]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
x_train, x_rest, y_train, y_rest = train_test_split(
    images, digits, train_size=1000, stratify=digits, random_state=0)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, test_size=400, stratify=y_rest, random_state=0)


def make_targets(x, digits):
    even, large = digits % 2 == 0, digits >= 5
    loop = np.isin(digits, [0, 6, 8, 9])
    yes_no = np.stack([even, large, loop], axis=1)
    return {
        "binary": yes_no[:, 1:2].astype("float32"),  # (n, 1)
        "multiclass": keras.utils.to_categorical(digits, 10),
        "multilabel": yes_no.astype("float32"),  # (n, 3)
        "regression": x.sum(axis=1, keepdims=True),  # (n, 1)
    }


metrics = keras.metrics
choices = {
    "binary": ("sigmoid", "binary_crossentropy",
               metrics.BinaryAccuracy),
    "multiclass": ("softmax", "categorical_crossentropy",
                   metrics.CategoricalAccuracy),
    "multilabel": ("sigmoid", "binary_crossentropy",
                   metrics.BinaryAccuracy),
    "regression": (None, "mse", metrics.MeanAbsoluteError),
}
train, val = make_targets(x_train, y_train), make_targets(x_val, y_val)
for name, (activation, loss, metric) in choices.items():
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(val[name].shape[1], activation=activation),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss)
    model.fit(x_train, train[name], epochs=10, batch_size=128,
              verbose=0)
    score = float(metric()(val[name], model(x_val)))
    constant = np.broadcast_to(
        train[name].mean(axis=0), val[name].shape)
    baseline = float(metric()(val[name], constant))
    print(f"{name:10} {metric.__name__:19} {score:.2f}"
          f"  baseline: {baseline:.2f}")
# --8<-- [end:four]

assert score < baseline / 2     # the regression
