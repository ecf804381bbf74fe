"""Softmax from numbers: powers, a sum, and shares; only differences count."""
# --8<-- [start:numbers]
import numpy as np

logits = np.array([2.0, 1.0, -1.0])  # (classes,)
powers = np.exp(logits)  # e ** logits
probabilities = powers / powers.sum()
print("powers:", powers.round(3))
print("sum of powers:", powers.sum().round(3))
print("probabilities:", probabilities.round(3))
print("sum:", probabilities.sum().round(6))
# --8<-- [end:numbers]
# --8<-- [start:shift]
def softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    powers = np.exp(shifted)  # at most 1
    return powers / powers.sum(axis=-1, keepdims=True)


with np.errstate(over="ignore"):
    print("exp(1000):", np.exp(1000.0))
print("logits + 998:", softmax(logits + 998).round(3))
print("logits * 3:  ", softmax(logits * 3).round(3))
# --8<-- [end:shift]

assert np.allclose(softmax(logits), probabilities) and np.allclose(softmax(logits + 998), probabilities)
assert np.isclose(probabilities[0] / probabilities[1], np.e) and np.isclose(probabilities[1] / probabilities[2], np.e ** 2)
assert softmax(logits * 3)[0] > 0.95
