"""Hidden layers of several widths: what a layer that is too small throws away."""
# tolerance: 0.3
# --8<-- [start:widths]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
x_train, x_rest, y_train, y_rest = train_test_split(
    images, digits, train_size=1000, stratify=digits, random_state=0)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, test_size=400, stratify=y_rest, random_state=0)


def build_model(width):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(width),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy")
    return model


def accuracy(model, x, y):
    return np.mean(np.array(model(x)).argmax(axis=1) == y)


models, scores = {}, {}
for width in [1, 2, 4, 8, 32]:
    model = build_model(width)
    model.fit(x_train, y_train, epochs=20, batch_size=128, verbose=0)
    models[width] = model
    scores[width] = (accuracy(model, x_train, y_train),
                     accuracy(model, x_val, y_val))
    print(f"width {width:2}  training {scores[width][0]:.2f}"
          f"  validation {scores[width][1]:.2f}")

training, validation = zip(*scores.values())
ticks = [1, 2, 4, 8, 16, 32]
plt.plot(list(models), training, "o--", color="#3b82d6")
plt.plot(list(models), validation, "s-", color="#cf7a12")
plt.xscale("log", base=2)  # each step doubles the width
plt.xticks(ticks, ticks)
plt.ylim(0, 1.05)
plt.xlabel("width")
plt.ylabel("accuracy")
plt.show()
# --8<-- [end:widths]
# tolerance: 0.8
# --8<-- [start:two-numbers]
hidden = models[2].layers[0](x_val)  # (397, 32)
narrow = np.array(models[2].layers[1](hidden))  # (397, 2)

plt.figure(figsize=(4.8, 4.2))
for digit in range(10):
    points = narrow[y_val == digit]
    plt.scatter(*points.T, s=50, marker=f"${digit}$")
plt.xticks([])
plt.yticks([])
plt.show()
# --8<-- [end:two-numbers]
# tolerance: 0.05
# --8<-- [start:test]
baseline = np.mean(y_test == np.bincount(y_train).argmax())
print(f"test: {accuracy(models[32], x_test, y_test):.2f}"
      f"  baseline: {baseline:.2f}")
# --8<-- [end:test]

assert 0.3 < scores[1][1] < 0.6 and 0.7 < scores[2][1] < 0.92 and scores[2][1] + 0.05 < scores[32][1] and scores[1][1] + 0.1 < scores[2][1]
assert scores[8][1] > scores[32][1] - 0.04 and scores[32][1] > 0.93 and accuracy(models[32], x_test, y_test) > 0.93
