"""Which accuracy the word "accuracy" stands for, and perfect predictions that score badly."""
# --8<-- [start:resolve]
import keras
import numpy as np

x = np.zeros((8, 64), dtype="float32")
y = np.arange(8)  # (8,)
even = y % 2 == 0
yes_no = np.stack([even, y >= 5, y == 6], axis=1)  # (8, 3)
one_hot = np.eye(10)[y]  # (8, 10)


def resolved(loss, target, units):
    model = keras.Sequential([
        keras.Input((64,)), keras.layers.Dense(units, "sigmoid")])
    model.compile(loss=loss, metrics=["accuracy"], run_eagerly=True)
    model.train_on_batch(x, target)  # resolved here
    return type(model.metrics[1].metrics[0]).__name__


for loss, target, units in [
    ("binary_crossentropy", even, 1),
    ("binary_crossentropy", even.reshape(8, 1), 1),
    ("sparse_categorical_crossentropy", y, 10),
    ("sparse_categorical_crossentropy", y.reshape(8, 1), 10),
    ("categorical_crossentropy", one_hot, 10),
    ("binary_crossentropy", yes_no, 3),
    ("mse", x.sum(axis=1), 1),
    ("mse", x[:, :3], 3),
]:
    name = resolved(loss, target, units)
    print(f"{loss:31} {target.shape!s:7} {(8, units)!s:7} {name}")
# --8<-- [end:resolve]
# --8<-- [start:perfect]
yes_no = np.array([[0, 0, 0], [1, 1, 1], [1, 0, 0], [0, 1, 1]])
good = np.array([[0.1, 0.2, 0.1], [0.8, 0.7, 0.9],
                 [0.9, 0.1, 0.3], [0.2, 0.7, 0.8]])
print("multilabel, all correct:", np.all((good > 0.5) == yes_no))
for metric in [keras.metrics.binary_accuracy,
               keras.metrics.categorical_accuracy]:
    print(metric.__name__, np.mean(metric(yes_no, good)))

integers = np.array([3, 1, 4, 1, 5])
sure = np.eye(10)[integers]  # (5, 10)
print("integers, all correct:", np.all(sure.argmax(axis=1) == integers))
for metric in [keras.metrics.sparse_categorical_accuracy,
               keras.metrics.categorical_accuracy]:
    print(metric.__name__, np.array(metric(integers, sure)))
# --8<-- [end:perfect]

assert good.argmax(axis=1).tolist() == [1, 2, 0, 2] and yes_no.argmax(axis=1).tolist() == [0, 0, 0, 1]
assert integers.argmax() == 4
assert resolved("sparse_categorical_crossentropy", y % 2, 2) == "SparseCategoricalAccuracy"      # exercise 4
assert resolved("categorical_crossentropy", np.eye(2)[y % 2], 2) == "CategoricalAccuracy"
