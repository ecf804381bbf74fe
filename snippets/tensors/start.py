"""One batch of handwritten digits on its way to a Dense layer."""
# --8<-- [start:batch]
from sklearn.datasets import load_digits

images = load_digits().images  # (samples, rows, columns)
batch = images[:32] / 16  # 0..16 -> 0..1
print("images: ", images.shape, images.dtype)
print("batch:  ", batch.shape)
print("vectors:", batch.reshape(32, 64).shape)
# --8<-- [end:batch]

assert images.shape == (1797, 8, 8) and images.min() == 0 and images.max() == 16
assert 0 <= batch.min() and batch.max() == 1
