"""Keras: names, places and arguments of book code that fail today, and what to write instead."""
# --8<-- [start:start]
import warnings
import keras
import numpy as np
import tensorflow as tf
# --8<-- [end:start]
try:
    # --8<-- [start:old-place]
    from keras.layers.core import Dense
    # --8<-- [end:old-place]
except ModuleNotFoundError as error:
    print(f"ModuleNotFoundError: {error}")
# --8<-- [start:new-place]
from keras.layers import Conv2D, Dense, Dropout, LSTM
from keras.utils import to_categorical

print(to_categorical([0, 2], num_classes=3))
# --8<-- [end:new-place]
# --8<-- [start:input-shape]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    Dense(10, input_shape=(64,))
print(str(caught[0].message).partition(".")[0])
# --8<-- [end:input-shape]
try:
    # --8<-- [start:batch-input-shape]
    LSTM(3, batch_input_shape=(2, 5, 4), stateful=True)
    # --8<-- [end:batch-input-shape]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:batch-shape]
model = keras.Sequential([
    keras.Input(batch_shape=(2, 5, 4)),
    LSTM(3, stateful=True),
])
print(model.output_shape)
# --8<-- [end:batch-shape]
# --8<-- [start:lr-ignored]
optimizer = keras.optimizers.SGD(learning_rate=0.01)
optimizer.lr = 0.5                        # no error
print(round(float(optimizer.learning_rate), 6))
optimizer.learning_rate = 0.5
print(round(float(optimizer.learning_rate), 6))
# --8<-- [end:lr-ignored]
try:
    # --8<-- [start:lr-missing]
    print(keras.optimizers.SGD().lr)
    # --8<-- [end:lr-missing]
except AttributeError as error:
    print(f"AttributeError: {error}")
try:
    # --8<-- [start:backend]
    keras.backend.mean(np.ones((2, 3)))
    # --8<-- [end:backend]
except AttributeError as error:
    print(f"AttributeError: {error}")
# --8<-- [start:ops]
print(float(keras.ops.mean(np.ones((2, 3)))))
# --8<-- [end:ops]
try:
    # --8<-- [start:keras-tensor]
    tf.reduce_mean(keras.Input((3,)), axis=1)
    # --8<-- [end:keras-tensor]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:keras-tensor-ops]
inputs = keras.Input((3,))
outputs = keras.ops.mean(inputs, axis=1)
model = keras.Model(inputs, outputs)
print(model.predict(np.array([[1.0, 2.0, 6.0]]), verbose=0))
# --8<-- [end:keras-tensor-ops]

import importlib


def exists(path):
    """Whether a dotted name can be imported, or is an attribute of a class or module that can."""
    parts = path.split(".")
    for cut in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:cut]))
        except ModuleNotFoundError:
            continue
        for part in parts[cut:]:
            if not hasattr(found, part):
                return False
            found = getattr(found, part)
        return True
    return False


MOVED = """keras.layers.core.Dense keras.layers.Dense
keras.layers.convolutional.Conv2D keras.layers.Conv2D
keras.layers.recurrent.LSTM keras.layers.LSTM
keras.layers.embeddings.Embedding keras.layers.Embedding
keras.layers.normalization.BatchNormalization keras.layers.BatchNormalization
keras.layers.advanced_activations.LeakyReLU keras.layers.LeakyReLU
keras.layers.CuDNNLSTM keras.layers.LSTM
keras.layers.experimental.preprocessing.Normalization keras.layers.Normalization
keras.utils.np_utils.to_categorical keras.utils.to_categorical
keras.utils.vis_utils.plot_model keras.utils.plot_model
keras.preprocessing.text.Tokenizer tensorflow.keras.preprocessing.text.Tokenizer
keras.preprocessing.text.Tokenizer keras.layers.TextVectorization
keras.preprocessing.image.ImageDataGenerator tensorflow.keras.preprocessing.image.ImageDataGenerator
keras.preprocessing.image.ImageDataGenerator keras.utils.image_dataset_from_directory
keras.wrappers.scikit_learn.KerasClassifier keras.wrappers.SKLearnClassifier
tensorflow.keras.wrappers.scikit_learn.KerasRegressor keras.wrappers.SKLearnRegressor
keras.losses.mse keras.losses.mean_squared_error
keras.objectives.mean_squared_error keras.losses.mean_squared_error
keras.regularizers.l1l2 keras.regularizers.l1_l2
keras.constraints.maxnorm keras.constraints.max_norm
keras.models.Sequential.predict_classes keras.models.Sequential.predict
keras.models.Sequential.predict_proba keras.models.Sequential.predict
keras.models.Sequential.fit_generator keras.models.Sequential.fit
keras.models.Sequential.evaluate_generator keras.models.Sequential.evaluate
keras.models.Sequential.predict_generator keras.models.Sequential.predict
keras.models.Sequential.to_yaml keras.models.Sequential.to_json
keras.optimizers.SGD.minimize keras.optimizers.SGD.apply_gradients
keras.backend.set_value keras.optimizers.SGD.learning_rate
keras.backend.square keras.ops.square
keras.backend.mean keras.ops.mean""".splitlines()
for row in MOVED:
    old, new = row.split()
    assert not exists(old) and exists(new), row
assert exists("keras.backend.clear_session") and exists("tensorflow.keras.backend.mean") and exists("keras.preprocessing.sequence.pad_sequences")


def message(call):
    """The error of a call, as the last line of a traceback begins."""
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    raise AssertionError("no error")


x, y = np.ones((4, 64), "float32"), np.arange(4) % 3
small = keras.Sequential([keras.Input((64,)), keras.layers.Dense(3, activation="softmax")])
small.compile("sgd", "sparse_categorical_crossentropy")
sequential = keras.Sequential()
for call, begins in [
    (lambda: keras.optimizers.RMSprop(lr=0.1), "ValueError: Argument(s) not recognized: {'lr': 0.1}"),
    (lambda: small.fit(x, y, nb_epoch=1), "TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument 'nb_epoch'"),
    (lambda: small.fit(x, y, workers=1), "TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument 'workers'"),
    (lambda: small.predict_classes(x), "AttributeError: 'Sequential' object has no attribute 'predict_classes'"),
    (lambda: small.optimizer.minimize, "AttributeError: 'SGD' object has no attribute 'minimize'"),
    (lambda: keras.layers.Dense(output_dim=3), "TypeError: Dense.__init__() missing 1 required positional argument: 'units'"),
    (lambda: keras.layers.Dense(3, init="uniform"), "ValueError: Unrecognized keyword arguments passed to Dense: {'init': 'uniform'}"),
    (lambda: keras.layers.Conv2D(3, 3, border_mode="same"), "ValueError: Unrecognized keyword arguments passed to Conv2D: {'border_mode': 'same'}"),
    (lambda: keras.layers.Dropout(p=0.5), "TypeError: Dropout.__init__() missing 1 required positional argument: 'rate'"),
    (lambda: keras.Model(input=inputs, output=outputs), "ValueError: Unrecognized keyword arguments passed to Model: {'input'"),
    (lambda: keras.layers.Layer().add_weight("w", (3,)), "ValueError: `name` must be passed as a keyword argument."),
    (lambda: small.layers[0].output_shape, "AttributeError: 'Dense' object has no attribute 'output_shape'"),
    (lambda: inputs.get_shape(), "AttributeError: 'KerasTensor' object has no attribute 'get_shape'"),
    (lambda: keras.optimizers.legacy.Adam(), "ImportError: `keras.optimizers.legacy` is not supported in Keras 3."),
    (lambda: tf.keras.optimizers.legacy.SGD(), "ImportError: `keras.optimizers.legacy` is not supported in Keras 3."),
    (lambda: exec("from keras.utils import np_utils"), "ImportError: cannot import name 'np_utils' from 'keras.utils'"),
    (lambda: exec("from keras.preprocessing.image import ImageDataGenerator"), "ImportError: cannot import name 'ImageDataGenerator'"),
    (lambda: exec("from keras.preprocessing.text import Tokenizer"), "ModuleNotFoundError: No module named 'keras.preprocessing.text'"),
    (lambda: exec("from keras.wrappers.scikit_learn import KerasClassifier"), "ModuleNotFoundError: No module named 'keras.wrappers.scikit_learn'"),
    (lambda: keras.losses.get("cosine_proximity"), "ValueError: Could not interpret loss identifier: cosine_proximity"),
]:
    assert message(call).startswith(begins), (message(call), begins)
from keras.optimizers.legacy import SGD                                   # the import itself works
assert keras.layers.Dense(3, kernel_initializer="uniform") and keras.layers.Conv2D(3, 3, padding="same") and keras.layers.Dropout(rate=0.5)
assert keras.layers.Layer().add_weight(name="w", shape=(3,)).shape == (3,)
assert small.layers[0].output.shape == (None, 3) and inputs.shape == (None, 3) and small.input_shape == (None, 64)
for text, arguments in [("will be ignored", lambda: keras.optimizers.SGD(decay=0.1)), ("Just remove it", lambda: keras.layers.Embedding(10, 2, input_length=3)),
                        ("Use `negative_slope` instead", lambda: keras.layers.LeakyReLU(alpha=0.1))]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        arguments()
        assert text in str(caught[0].message)
try:
    tf.keras.backend.mean(np.ones((2, 3)))
except AttributeError:                                                    # the old functions know no NumPy arrays
    pass
else:
    raise AssertionError("tf.keras.backend.mean took an array")
assert float(tf.keras.backend.mean(tf.ones((2, 3)))) == float(tf.keras.backend.max(np.ones((2, 3)))) == 1
