"""compile does not bring back fresh weights."""
# --8<-- [start:compile]
import keras
import numpy as np
from sklearn.datasets import load_wine

features, labels = load_wine(return_X_y=True)
x = (features - features.mean(axis=0)) / features.std(axis=0)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.Dense(3, activation="softmax"),
])
initial = model.get_weights()[0]
for part in (slice(0, None, 2), slice(1, None, 2)):
    model.compile("adam", "sparse_categorical_crossentropy")
    same = np.array_equal(model.get_weights()[0], initial)
    print("fresh weights:", same)
    model.fit(x[part], labels[part], verbose=0)
# --8<-- [end:compile]

assert not same
