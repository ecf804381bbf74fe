"""Exercise 2: softmax of two logits is the sigmoid of their difference."""
# --8<-- [start:solution]
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softmax(logits):
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


logits = np.array([[2.0, 0.0], [5.0, 3.0], [-1.0, 3.0]])  # (3, 2)
difference = logits[:, 0] - logits[:, 1]  # (3,)
print("softmax:", softmax(logits)[:, 0].round(3))
print("sigmoid:", sigmoid(difference).round(3))

assert np.allclose(softmax(logits)[:, 0], sigmoid(difference))
# --8<-- [end:solution]
