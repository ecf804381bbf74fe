"""Crossentropy of three samples: once from integers, once from one-hot vectors."""
# --8<-- [start:by-hand]
import keras
import numpy as np

probabilities = np.array([
    [0.7, 0.2, 0.1],
    [0.1, 0.3, 0.6],
    [0.2, 0.5, 0.3],
])  # (samples, classes)
integers = np.array([0, 2, 0])  # (samples,)
one_hot = np.eye(3)[integers]  # (samples, classes)

picked = -np.log(probabilities[np.arange(3), integers])
summed = -np.sum(one_hot * np.log(probabilities), axis=1)
sparse = keras.losses.sparse_categorical_crossentropy(
    integers, probabilities)
categorical = keras.losses.categorical_crossentropy(
    one_hot, probabilities)
for losses in [picked, summed, sparse, categorical]:
    print(np.array(losses).round(3))
# --8<-- [end:by-hand]

assert np.allclose(picked, summed) and np.allclose(picked, sparse, atol=1e-6) and np.allclose(picked, categorical, atol=1e-6)
for loss, target in [(keras.losses.sparse_categorical_crossentropy, one_hot), (keras.losses.categorical_crossentropy, integers)]:
    try:
        loss(target, probabilities)
    except ValueError:
        continue
    raise AssertionError("a target in the wrong form was accepted")
