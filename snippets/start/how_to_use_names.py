"""Two ways to import Keras, and which book-era names still exist."""
# --8<-- [start:two-ways]
import keras
from tensorflow import keras as keras_from_tf

same = keras_from_tf.layers.Dense is keras.layers.Dense
print("same Dense:", same)
print("same version:", keras_from_tf.__version__ == keras.__version__)
print("same module:", keras_from_tf is keras)
# --8<-- [end:two-ways]
# --8<-- [start:exists]
import importlib

def exists(path):
    module, _, name = path.rpartition(".")
    try:
        return hasattr(importlib.import_module(module), name)
    except ModuleNotFoundError:
        return False

for path in [
    "keras.datasets.mnist",
    "keras.layers.Conv2D",
    "keras.layers.convolutional.Conv2D",
    "keras.utils.to_categorical",
    "keras.utils.np_utils.to_categorical",
    "keras.preprocessing.text.Tokenizer",
    "tensorflow.keras.preprocessing.text.Tokenizer",
    "sklearn.model_selection.train_test_split",
    "sklearn.cross_validation.train_test_split",
]:
    print(f"{exists(path)!s:5}", path)
# --8<-- [end:exists]

import tensorflow as tf

KEPT = """keras.datasets.imdb keras.datasets.reuters keras.datasets.boston_housing keras.layers.Dense keras.models.Sequential keras.Sequential
keras.utils.pad_sequences keras.backend.clear_session keras.ops.mean keras.wrappers.SKLearnClassifier tensorflow.random.set_seed
keras.utils.set_random_seed tensorflow.compat.v1.Session tensorflow.compat.v1.placeholder sklearn.model_selection.GridSearchCV
tensorflow.keras.preprocessing.image.ImageDataGenerator keras.utils.image_dataset_from_directory keras.layers.TextVectorization""".split()
GONE = """keras.layers.core.Dense keras.layers.normalization.BatchNormalization keras.wrappers.scikit_learn.KerasClassifier
tensorflow.keras.wrappers.scikit_learn.KerasClassifier keras.preprocessing.image.ImageDataGenerator keras.backend.mean
keras.Sequential.predict_classes keras.Sequential.predict_proba keras.Sequential.fit_generator tensorflow.Session tensorflow.placeholder
tensorflow.set_random_seed tensorflow.global_variables_initializer sklearn.grid_search.GridSearchCV sklearn.externals.joblib.dump""".split()
for path in KEPT:
    assert exists(path), path
for path in GONE:
    module, _, name = path.rpartition(".")
    assert not (hasattr(keras.Sequential, name) if module == "keras.Sequential" else exists(path)), path
