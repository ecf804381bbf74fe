"""Three yes-or-no labels for every digit: sigmoids, binary crossentropy, and an honest accuracy."""
# --8<-- [start:questions]
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


def make_labels(digits):
    even, large = digits % 2 == 0, digits >= 5
    loop = np.isin(digits, [0, 6, 8, 9])
    return np.stack([even, large, loop], axis=1).astype("float32")


for digit in range(10):
    print(digit, make_labels(np.array([digit]))[0])
# --8<-- [end:questions]
# tolerance: 0.1
# --8<-- [start:train]
def build_label_model(activation):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(3, activation=activation),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="binary_crossentropy",
                  metrics=["accuracy", "binary_accuracy"])
    model.fit(x_train, make_labels(y_train), epochs=20,
              batch_size=128, verbose=0)
    return model


label_model = build_label_model("sigmoid")
labels = make_labels(y_val)  # (397, 3)
answers = label_model.predict(x_val, verbose=0)  # (397, 3)
right = (answers > 0.5) == labels  # (397, 3)
frequent = make_labels(y_train).mean(axis=0) > 0.5  # (3,)
print(f"baseline: {np.mean(frequent == labels):.2f}")
print("per label:", right.mean(axis=0).round(2))
print(f"all answers: {right.mean():.2f}")
print(f"all three correct: {right.all(axis=1).mean():.2f}")
constant = np.all(frequent == labels, axis=1).mean()
print(f"baseline, all three: {constant:.2f}")
print("8 on average:", answers[y_val == 8].mean(axis=0).round(2))
# --8<-- [end:train]
# tolerance: 0.1
# --8<-- [start:one-metric]
label_scores = label_model.evaluate(
    x_val, labels, verbose=0, return_dict=True)
for key in ["accuracy", "binary_accuracy"]:
    print(f"{key:15} {label_scores[key]:.2f}")
same_argmax = answers.argmax(axis=1) == labels.argmax(axis=1)
print(f"argmax by hand  {same_argmax.mean():.2f}")
print(f"always place 0  {np.mean(labels.argmax(axis=1) == 0):.2f}")
# --8<-- [end:one-metric]
# tolerance: 0.2
# --8<-- [start:softmax-instead]
softmax_model = build_label_model("softmax")
softmax_scores = softmax_model.evaluate(
    x_val, labels, verbose=0, return_dict=True)
for key in ["loss", "accuracy", "binary_accuracy"]:
    print(f"{key:15}  sigmoid {label_scores[key]:.3f}"
          f"  softmax {softmax_scores[key]:.3f}")
shares = softmax_model.predict(x_val, verbose=0)  # (397, 3)
print("8 on average:", shares[y_val == 8].mean(axis=0).round(2))
# --8<-- [end:softmax-instead]

assert make_labels(np.array([3, 8])).tolist() == [[0, 0, 0], [1, 1, 1]] and frequent.tolist() == [False, False, False]
assert right.mean() > 0.92 and np.isclose(right.mean(), label_scores["binary_accuracy"], atol=1e-4)
assert np.isclose(same_argmax.mean(), label_scores["accuracy"], atol=1e-4) and label_scores["accuracy"] < 0.8
assert np.isclose(label_scores["loss"], softmax_scores["loss"], atol=1e-3) and np.isclose(label_scores["accuracy"], softmax_scores["accuracy"], atol=0.01)
assert softmax_scores["binary_accuracy"] < 0.8 and np.allclose(shares.sum(axis=1), 1, atol=1e-5)
assert all(np.allclose(one, other, atol=1e-3) for one, other in zip(label_model.get_weights(), softmax_model.get_weights()))
assert right.all(axis=1).mean() < right.mean() - 0.02 and np.isclose(constant, np.isin(y_val, [1, 3]).mean()) and constant < 0.25
assert np.mean(labels.argmax(axis=1) == 0) > label_scores["accuracy"] - 0.05 and answers[y_val == 8].mean(axis=0).sum() > 2 and (shares[y_val == 8].mean(axis=0) < 0.6).all()
