"""-1 makes the count fit, also when the meaning does not."""
# --8<-- [start:minus-one]
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
print(images.reshape(-1, 192).shape)
print(images.reshape(len(images), -1).shape)
# --8<-- [end:minus-one]

assert 192 == 3 * 64 and 1797 == 3 * 599
assert (images.reshape(-1, 192)[0] == images[:3].ravel()).all()
