"""How well held-out digits can be told apart after each layer of a trained network."""
# --8<-- [start:train]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x_train, x_test, y_train, y_test = train_test_split(
    images / 16, digits, random_state=0)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x_train, y_train, epochs=20, verbose=0)
print("train:", x_train.shape, " test:", x_test.shape)
# --8<-- [end:train]
# tolerance: 0.3
# --8<-- [start:measure]
from sklearn.neighbors import KNeighborsClassifier


def measure(model):
    train, test = x_train, x_test
    for layer in [keras.layers.Identity()] + model.layers:
        train, test = np.array(layer(train)), np.array(layer(test))
        means = [train[y_train == digit].mean(axis=0)
                 for digit in range(10)]
        nearest = KNeighborsClassifier(n_neighbors=1)
        accuracy = nearest.fit(means, range(10)).score(test, y_test)
        print(f"  {train.shape[1]} numbers  accuracy: {accuracy:.2f}")


print("trained")
measure(model)
keras.utils.set_random_seed(0)
untrained = keras.models.clone_model(model)
print("untrained")
measure(untrained)
# --8<-- [end:measure]


def after_each_layer(model):
    train, test = x_train, x_test
    pairs = [(train, test)]
    for layer in model.layers:
        train, test = np.array(layer(train)), np.array(layer(test))
        pairs.append((train, test))
    return pairs


# tolerance: 0.6
# --8<-- [start:activations]
import matplotlib.pyplot as plt

figure, panels = plt.subplots(
    3, 4, figsize=(6.4, 4), layout="constrained",
    width_ratios=[1.1, 2, 1.4, 1.2], sharey="col")
threes = np.flatnonzero(y_test == 3)
eights = np.flatnonzero(y_test == 8)
for row, index in zip(panels, [threes[0], threes[1], eights[0]]):
    row[0].imshow(x_test[index].reshape(8, 8), cmap="Blues")
    output = x_test[index:index + 1]  # (1, 64)
    for panel, layer in zip(row[1:], model.layers):
        output = np.array(layer(output))  # (1, units)
        color = "tab:green" if layer.units == 10 else "tab:gray"
        panel.bar(range(layer.units), output[0], color=color)
for panel, size in zip(panels[0], ["64", "32", "16", "10"]):
    panel.set_title(size)
for panel in panels.flat:
    panel.set(xticks=[], yticks=[])
for panel in panels[:, 3]:
    panel.set(xticks=range(10), ylim=(0, 1.05))
plt.show()
# --8<-- [end:activations]
# tolerance: 0.6
# --8<-- [start:drawn]
for train, test in after_each_layer(model):  # read by figures/foundations/representations.py
    print(*test[threes[0]].clip(0.05).round(2))  # below 0.05, processors differ
# --8<-- [end:drawn]


def measured(model):
    found = []
    for train, test in after_each_layer(model):
        means = np.array([train[y_train == digit].mean(axis=0) for digit in range(10)])
        distances = np.linalg.norm(test[:, np.newaxis] - means, axis=2)
        found.append((distances.argmin(axis=1) == y_test).mean())
    return np.array(found)


accuracy = measured(model)
assert accuracy[-1] > accuracy[0] + 0.03 and min(accuracy[1:3]) > accuracy[0]
assert np.all(np.diff(measured(untrained)) < -0.02)
answers = np.array(model(x_test[[threes[0], threes[1], eights[0]]])).argmax(1)
assert answers.tolist() == [3, 3, 8]
from sklearn.linear_model import LinearRegression

ink_train, ink_test = x_train.sum(axis=1), x_test.sum(axis=1)                           # another task: how much ink?
errors = []
for train, test in after_each_layer(model):
    fitted = LinearRegression().fit(train, ink_train)
    errors.append(np.mean(abs(fitted.predict(test) - ink_test)))
by_mean = np.mean(abs(ink_test - ink_train.mean()))
assert errors[0] < 1e-6 and errors == sorted(errors) and 0.85 * by_mean < errors[-1] < by_mean
assert np.allclose(LinearRegression().fit(x_train, ink_train).predict(x_test), ink_test)
is_same = y_test[:, np.newaxis] == y_test
alike = [np.corrcoef(test) for _, test in after_each_layer(model)]
assert alike[1][is_same].mean() > alike[0][is_same].mean() + 0.1                        # the first layer makes images of a digit alike,
assert np.all(np.diff([layer[~is_same].mean() for layer in alike[1:]]) < -0.1)          # the others make different digits differ
