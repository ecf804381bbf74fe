"""Exercise 3: logits that the loss takes for probabilities."""
# --8<-- [start:broken]
import keras
import numpy as np

logits = np.array([[5.0, 2.0, -1.0]])  # (1, classes)
label = np.array([0])
loss = keras.losses.SparseCategoricalCrossentropy()
print(f"loss: {float(loss(label, logits)):.3f}")
# --8<-- [end:broken]
# --8<-- [start:solution]
first = float(loss(label, keras.ops.softmax(logits)))
other = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
second = float(other(label, logits))
print(f"softmax: {first:.3f}  from_logits: {second:.3f}")

assert np.isclose(first, second)
assert np.isclose(first, -np.log(np.exp(5) / np.exp(logits).sum()))
# --8<-- [end:solution]
assert np.isclose(float(loss(label, logits)), np.log(2), atol=1e-4)
