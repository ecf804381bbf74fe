"""Exercise 6: the best single pixel against the best single unit, for telling 3 from 8."""
# tolerance: 0.3
# --8<-- [start:solution]
import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

images, digits = load_digits(return_X_y=True)
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


def after_each_layer(model):
    train, test = x_train, x_test
    pairs = [(train, test)]
    for layer in model.layers:
        train, test = np.array(layer(train)), np.array(layer(test))
        pairs.append((train, test))
    return pairs


train_38 = np.isin(y_train, [3, 8])  # (1347,)
test_38 = np.isin(y_test, [3, 8])  # (450,)
shares = []
for train, test in after_each_layer(model):
    one_cut = DecisionTreeClassifier(max_depth=1, random_state=0)
    one_cut.fit(train[train_38], y_train[train_38])
    shares.append(one_cut.score(test[test_38], y_test[test_38]))
print("share right:", [round(float(share), 2) for share in shares])

assert shares[-1] > shares[0]
# --8<-- [end:solution]
