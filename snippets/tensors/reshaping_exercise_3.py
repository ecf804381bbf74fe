"""Exercise 3: code for MNIST, fed with digits of 8 x 8."""
# --8<-- [start:load]
from sklearn.datasets import load_digits

images = load_digits().images
print(images.shape)
# --8<-- [end:load]
try:
    # --8<-- [start:fails]
    images.reshape(60000, 28 * 28)
    # --8<-- [end:fails]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:solution]
print("size:  ", images.size, 1797 * 8 * 8)
print("wanted:", 60000 * 28 * 28)
vectors = images.reshape(len(images), -1)
print("shape: ", vectors.shape)

assert images.size == 1797 * 8 * 8 == 115008
assert vectors.shape == (1797, 64)
# --8<-- [end:solution]
