"""Exercise 1: predict the shape of six slices."""
# --8<-- [start:solution]
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
print("a", images[-10:].shape)
print("b", images[100:10].shape)
print("c", images[:, -1].shape)
print("d", images[5, :, 3].shape)
print("e", images[:, ::2, ::2].shape)
print("f", images[1790:1800].shape)
assert images[100:10].shape == (0, 8, 8)
assert images[:, -1].shape == images[:, 7, :].shape
assert images[5, :, 3].shape == (8,)
assert len(images[1790:1800]) == 1797 - 1790
# --8<-- [end:solution]
