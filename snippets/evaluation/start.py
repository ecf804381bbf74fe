"""One model, one data set, two ways to split it: two very different scores."""
# tolerance: 0.15
# --8<-- [start:two-splits]
import keras
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)

for shuffle in (False, True):
    x_train, x_val, y_train, y_val = train_test_split(
        features, labels, test_size=0.25, shuffle=shuffle,
        random_state=0 if shuffle else None)
    mean, std = x_train.mean(axis=0), x_train.std(axis=0)
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((13,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit((x_train - mean) / std, y_train, epochs=40, batch_size=len(x_train), verbose=0)
    loss, accuracy = model.evaluate((x_val - mean) / std, y_val, verbose=0)
    print(f"shuffle={shuffle}: {len(x_train)} for training, accuracy on the other {len(x_val)}: {accuracy:.2f}")
# --8<-- [end:two-splits]

assert accuracy == 1
assert (labels[-45:] == 2).all() and (labels[:-45] == 2).sum() == 3   # sorted by class: three bottles of the last class left for training
