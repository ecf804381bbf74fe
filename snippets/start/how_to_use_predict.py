"""Classes from probabilities, now that predict_classes is gone."""
# --8<-- [start:argmax]
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().data[:5] / 16             # (5, 64)
model = keras.Sequential([
    keras.Input(shape=(64,)),
    keras.layers.Dense(10, activation="softmax"),
])
probabilities = model.predict(images, verbose=0)
classes = probabilities.argmax(axis=1)
print(probabilities.shape, classes.shape)
# --8<-- [end:argmax]
try:
    # --8<-- [start:predict-classes]
    model.predict_classes(images)
    # --8<-- [end:predict-classes]
except AttributeError as error:
    print(f"AttributeError: {error}")

assert set(classes.tolist()) <= set(range(10))

from sklearn.base import clone
from sklearn.model_selection import cross_validate

def build(X, y):
    classifier = keras.Sequential([keras.Input(shape=(64,)), keras.layers.Dense(10, activation="softmax")])
    classifier.compile(loss="categorical_crossentropy")
    return classifier

keras.utils.disable_interactive_logging()
data, labels = load_digits(return_X_y=True)
wrapper = keras.wrappers.SKLearnClassifier(build, fit_kwargs={"epochs": 3, "verbose": 0})
for params, epochs in [({}, 1), ({"epochs": 3}, 3)]:             # fit_kwargs get lost when the wrapper is cloned
    result = cross_validate(wrapper, data[:200] / 16, labels[:200], cv=2, return_estimator=True, params=params)
    assert [len(each.history_.epoch) for each in result["estimator"]] == [epochs, epochs]
assert clone(wrapper).fit_kwargs is None
keras.utils.enable_interactive_logging()
