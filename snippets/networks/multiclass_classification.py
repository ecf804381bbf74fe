"""Ten exclusive classes: the same network trained on one-hot targets and on integers."""
# --8<-- [start:load]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
images = (images / 16).astype("float32")  # 0..16 -> 0..1
x_train, x_rest, y_train, y_rest = train_test_split(
    images, digits, train_size=1000, stratify=digits, random_state=0)
x_val, x_test, y_val, y_test = train_test_split(
    x_rest, y_rest, test_size=400, stratify=y_rest, random_state=0)

print("shapes:", x_train.shape, x_val.shape, x_test.shape)
print("labels:", y_train[:8])
most_frequent = np.bincount(y_train).argmax()
print(f"baseline: {np.mean(y_val == most_frequent):.2f}")
# --8<-- [end:load]
# tolerance: 0.1
# --8<-- [start:train-both]
def build_model(loss):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss,
                  metrics=["accuracy"])
    return model


one_hot = keras.utils.to_categorical(y_train, 10)  # (1000, 10)
one_hot_model = build_model("categorical_crossentropy")
first = one_hot_model.fit(
    x_train, one_hot, epochs=20, batch_size=128, verbose=0)

model = build_model("sparse_categorical_crossentropy")
history = model.fit(
    x_train, y_train, epochs=20, batch_size=128, verbose=0)

for epoch in [0, 1, 9, 19]:
    pair = first.history["loss"][epoch], history.history["loss"][epoch]
    print(f"one-hot: {pair[0]:.3f}  integers: {pair[1]:.3f}")
same = [np.allclose(one, other, atol=1e-3) for one, other in
        zip(one_hot_model.get_weights(), model.get_weights())]
print("same weights:", all(same))
# --8<-- [end:train-both]
# tolerance: 0.5
# --8<-- [start:predict]
probabilities = model.predict(x_val, verbose=0)  # (397, 10)
predicted = probabilities.argmax(axis=1)  # (397,)
print("sums are 1:", np.allclose(probabilities.sum(axis=1), 1))
print(f"accuracy: {np.mean(predicted == y_val):.2f}")
surest = probabilities[predicted != y_val].max()
print(f"surest wrong answer: {surest:.2f}")

figure, panels = plt.subplots(
    2, 3, figsize=(6.4, 3.4), layout="constrained")
for column, index in enumerate([1, 348, 322]):
    panels[0, column].imshow(x_val[index].reshape(8, 8), cmap="Blues")
    panels[0, column].set(xticks=[], yticks=[])
    panels[1, column].bar(range(10), probabilities[index],
                          color="#1f9d6b")
    panels[1, column].set(xticks=range(10), yticks=[0, 1],
                          ylim=(0, 1.02))
plt.show()
# --8<-- [end:predict]

assert len(x_train) == 1000 and len(x_val) == 397 and len(x_test) == 400
assert np.allclose(first.history["loss"], history.history["loss"], rtol=0.01, atol=1e-3) and all(same)
assert np.mean(predicted == y_val) > 0.93
assert y_val[[1, 348, 322]].tolist() == [5, 3, 6]
assert surest > 0.8
sure, torn, wrong = probabilities[[1, 348, 322]]
assert sure.argmax() == 5 and sure[5] > 0.9 and set(torn.argsort()[-2:]) == {3, 8} and set(wrong.argsort()[-2:]) == {4, 6}
