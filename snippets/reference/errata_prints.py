"""Code that runs as ever and prints something else than in an older book."""
# --8<-- [start:scalars]
import keras
import numpy as np
import tensorflow as tf
from sklearn.linear_model import LogisticRegression

losses = [np.float64(0.5), np.float32(0.25)]
print(losses)
print([float(loss) for loss in losses])
with np.printoptions(legacy="1.25"):
    print(losses)
# --8<-- [end:scalars]
# --8<-- [start:tensors]
print(tf.add(1, 2))
layer = keras.layers.Dense(2, name="first")
print(layer(np.ones((1, 3))).shape)
print([weight.name for weight in layer.weights],
      [weight.path for weight in layer.weights])
# --8<-- [end:tensors]
# --8<-- [start:unbuilt]
model = keras.Sequential([keras.layers.Dense(3, name="first")])
lines = []
model.summary(print_fn=lines.append, line_length=70)
print(*[row for row in lines[0].splitlines() if "first" in row])
print(model.weights)
# --8<-- [end:unbuilt]
# --8<-- [start:steps]
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(optimizer="sgd", metrics=["accuracy"],
              loss="sparse_categorical_crossentropy")
x = np.ones((900, 4), dtype="float32")
y = np.arange(900) % 3
history = model.fit(x, y, validation_split=0.2, verbose=0)
print(history.params)
print(list(history.history))
# --8<-- [end:steps]
# --8<-- [start:metrics-names]
print(model.metrics_names)
scores = model.evaluate(x, y, verbose=0, return_dict=True)
print(list(scores))
# --8<-- [end:metrics-names]
# --8<-- [start:conv]
images = np.ones((1, 28, 28, 1), dtype="float32")
print(keras.layers.Conv2D(32, 3, 3)(images).shape)
print(keras.layers.Conv2D(32, (3, 3))(images).shape)
# --8<-- [end:conv]
# --8<-- [start:multilabel]
targets = np.array([[1, 0, 1], [0, 1, 0]])
outputs = np.array([[0.9, 0.1, 0.8], [0.2, 0.4, 0.3]])
for name in ["accuracy", "binary_accuracy"]:
    same = keras.Sequential([
        keras.Input((3,)), keras.layers.Identity()])
    same.compile(loss="binary_crossentropy", metrics=[name])
    score = same.evaluate(outputs, targets, verbose=0)[1]
    print(name, round(score, 3))
# --8<-- [end:multilabel]
# --8<-- [start:estimator]
classifier = LogisticRegression(C=10)
print(classifier)
print(len(classifier.get_params()), classifier.solver)
# --8<-- [end:estimator]

import contextlib
import inspect
import io
import warnings
from sklearn import ensemble, model_selection, svm

assert history.params == {"verbose": 0, "epochs": 1, "steps": 23} and 720 / 32 == 22.5
assert list(history.history) == sorted(history.history) == ["accuracy", "loss", "val_accuracy", "val_loss"]
with contextlib.redirect_stdout(io.StringIO()) as shown:
    model.predict(x[:4])
assert "1/1" in shown.getvalue()                                            # predict draws a progress bar
with contextlib.redirect_stdout(io.StringIO()) as shown:
    model.predict(x[:4], verbose=0)
assert shown.getvalue() == ""
assert inspect.signature(keras.layers.Conv2D).parameters["strides"].default == (1, 1)
assert list(inspect.signature(keras.layers.Conv2D).parameters)[:3] == ["filters", "kernel_size", "strides"]
assert model_selection.KFold().n_splits == 5 and ensemble.RandomForestClassifier().n_estimators == 100
assert svm.SVC().gamma == "scale" and LogisticRegression().solver == "lbfgs"
for documented, change in (   # the old defaults, as scikit-learn tells them today
    (model_selection.KFold, "``n_splits`` default value changed from 3 to 5"),
    (model_selection.cross_val_score, "`cv` default value if `None` changed from 3-fold to 5-fold"),
    (ensemble.RandomForestClassifier, "The default value of ``n_estimators`` changed from 10 to 100"),
    (LogisticRegression, "The default solver changed from 'liblinear' to 'lbfgs'"),
    (svm.SVC, "The default value of ``gamma`` changed from 'auto' to 'scale'"),
):
    assert change in " ".join(documented.__doc__.split()), documented
with tf.Graph().as_default():   # as TensorFlow 1 did everything
    assert str(tf.add(1, 2)) == 'Tensor("Add:0", shape=(), dtype=int32)'


def two_layers(seed):
    """The kernels of two layers, each made after the same seed."""
    kernels = []
    for _ in range(2):
        seed(0)
        layer_of_four = keras.layers.Dense(4)
        layer_of_four.build((None, 4))
        kernels.append(layer_of_four.kernel.numpy())
    return np.array_equal(*kernels)


assert [two_layers(seed) for seed in (np.random.seed, tf.random.set_seed, keras.utils.set_random_seed)] == [False, False, True]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    np.array(layer.weights[0])
    assert caught[0].category is DeprecationWarning and str(caught[0].message).startswith("__array__ implementation doesn't accept a copy keyword")
