"""Benign or malignant: the whole path of a binary classifier, from loading the data to one look at the test set."""
# --8<-- [start:load]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import confusion_matrix
from sklearn.metrics import precision_score, recall_score
from sklearn.model_selection import train_test_split

data = load_breast_cancer()
features, labels = data.data, data.target  # (569, 30) (569,)
print("features:", features.shape, " labels:", labels.shape)
for label, name in enumerate(data.target_names):
    print(label, name, np.sum(labels == label))
for column in [0, 3, 4]:
    values = features[:, column]
    print(f"{data.feature_names[column]:15}",
          f"min: {values.min():7.2f}  max: {values.max():7.2f}")
# --8<-- [end:load]
# --8<-- [start:split]
x_rest, x_test, y_rest, y_test = train_test_split(
    features, labels, test_size=114, stratify=labels, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, test_size=114, stratify=y_rest, random_state=0)
for name, part in [("train", y_train), ("val", y_val), ("test", y_test)]:
    print(f"{name:5} {len(part)}  share of 1: {part.mean():.3f}")
# --8<-- [end:split]
# --8<-- [start:scale]
mean, std = x_train.mean(axis=0), x_train.std(axis=0)  # (30,) (30,)
x_train = (x_train - mean) / std  # (341, 30)
x_val = (x_val - mean) / std  # (114, 30)
x_test = (x_test - mean) / std  # (114, 30)
for name, part in [("train", x_train), ("val", x_val)]:
    print(f"{name:5} mean:", part.mean(axis=0)[:3].round(2) + 0,
          " std:", part.std(axis=0)[:3].round(2))
# --8<-- [end:scale]
# tolerance: 0.05
# --8<-- [start:fit]
def build_model():
    model = keras.Sequential([
        keras.Input((30,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="binary_crossentropy", metrics=["accuracy"])
    return model


keras.utils.set_random_seed(0)
model = build_model()
print(f"always 1, val accuracy: {np.mean(y_val == 1):.3f}")
history = model.fit(x_train, y_train, epochs=20, batch_size=32,
                    validation_data=(x_val, y_val), verbose=0)
for name, values in history.history.items():
    print(f"{name:12} {values[0]:.2f} -> {values[-1]:.2f}")
# --8<-- [end:fit]
# tolerance: 0.02
# --8<-- [start:accuracy-name]
twin = keras.models.clone_model(model)
twin.set_weights(model.get_weights())
twin.compile(loss="binary_crossentropy",
             metrics=["accuracy", "acc", "binary_accuracy"])
scores = twin.evaluate(x_val, y_val, verbose=0, return_dict=True)
by_hand = np.mean((model.predict(x_val, verbose=0)[:, 0] > 0.5) == y_val)
print(f"by hand: {by_hand:.3f}")
for name in ["accuracy", "acc", "binary_accuracy"]:
    print(f"{name}: {scores[name]:.3f}")
record = twin.fit(x_train, y_train, epochs=1, verbose=0)
print(list(record.history))
# --8<-- [end:accuracy-name]
# tolerance: 0.02
# --8<-- [start:threshold]
probabilities = model.predict(x_val, verbose=0)[:, 0]  # (114,)
for threshold in [0.1, 0.5, 0.9]:
    predictions = (probabilities > threshold).astype(int)
    missed = np.sum((y_val == 0) & (predictions == 1))
    alarms = np.sum((y_val == 1) & (predictions == 0))
    accuracy = np.mean(predictions == y_val)
    print(f"{threshold}  missed: {missed}  alarms: {alarms}",
          f" accuracy: {accuracy:.2f}")
height = y_val + np.random.default_rng(0).uniform(-0.3, 0.3, 114)
plt.figure(figsize=(6, 2.4))
plt.scatter(probabilities, height, s=18, color="#1f9d6b", alpha=0.6)
for threshold in [0.1, 0.5, 0.9]:
    plt.axvline(threshold, color="#808694", linestyle="dashed")
plt.yticks([0, 1])
plt.xlabel("p")
plt.ylabel("y_val")
plt.show()
# --8<-- [end:threshold]
# --8<-- [start:confusion]
predictions = (probabilities > 0.9).astype(int)
matrix = confusion_matrix(y_val, predictions)  # (2, 2)
print(matrix)
plt.figure(figsize=(3.2, 2.8))
plt.imshow(matrix, cmap="Blues", vmin=0, vmax=120)
for row in [0, 1]:
    for column in [0, 1]:
        plt.text(column, row, matrix[row, column], ha="center",
                 va="center", fontsize=14, color="#202020")
plt.xticks([0, 1])
plt.yticks([0, 1])
plt.xlabel("predictions")
plt.ylabel("y_val")
plt.show()
# --8<-- [end:confusion]
# --8<-- [start:precision]
called, existing = matrix[:, 0].sum(), matrix[0].sum()
print(f"precision of 0: {matrix[0, 0]} / {called}",
      f"= {matrix[0, 0] / called:.3f}")
print(f"recall of 0:    {matrix[0, 0]} / {existing}",
      f"= {matrix[0, 0] / existing:.3f}")
for label in [0, 1]:
    precision = precision_score(y_val, predictions, pos_label=label)
    recall = recall_score(y_val, predictions, pos_label=label)
    print(f"pos_label={label}  {precision:.3f}  {recall:.3f}")
print(f"default      {precision_score(y_val, predictions):.3f}",
      f" {recall_score(y_val, predictions):.3f}")
# --8<-- [end:precision]
# --8<-- [start:test]
probabilities = model.predict(x_test, verbose=0)[:, 0]  # (114,)
predictions = (probabilities > 0.5).astype(int)
print(confusion_matrix(y_test, predictions))
print(f"accuracy:  {np.mean(predictions == y_test):.3f}",
      f" (always 1: {np.mean(y_test == 1):.3f})")
recall = recall_score(y_test, predictions, pos_label=0)
precision = precision_score(y_test, predictions, pos_label=0)
print(f"malignant: recall {recall:.3f}, precision {precision:.3f}")
# --8<-- [end:test]

on_val = model.predict(x_val, verbose=0)[:, 0]
assert all(np.abs(on_val - threshold).min() > 0.01 for threshold in (0.1, 0.5, 0.9)), "counts of the page depend on the processor"
assert np.abs(probabilities - 0.5).min() > 0.01
assert (matrix == [[43, 0], [8, 63]]).all() and (confusion_matrix(y_test, predictions) == [[40, 2], [1, 71]]).all()
assert model.count_params() == 30 * 16 + 16 + 16 + 1 == 513
assert np.argmin(labels == 0) == 19 and features.min() == 0 and features.max() > 4000
assert history.history["val_loss"][-1] > history.history["loss"][-1]
assert abs(on_val[43] - 0.79) < 0.01 and np.allclose(x_val[43, [0, 1, 2, 29]], [0.07, -1.35, 0.03, -1.28], atol=0.006)  # the first figure
middle = (on_val > 0.5) & (on_val < 0.9)                       # the seven samples of the page's first misunderstanding
assert middle.sum() == 7 and (y_val[middle] == 1).all() and abs(on_val[middle].mean() - 0.725) < 0.004
