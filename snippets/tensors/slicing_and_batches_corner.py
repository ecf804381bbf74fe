"""What is left when one colon of the corner patch is dropped."""
# --8<-- [start:corner]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
print("[:, 4:, 4:]:", images[:, 4:, 4:].shape)
print("[:, 4:]:    ", images[:, 4:].shape)
print("[4:, 4:]:   ", images[4:, 4:].shape)
print("[:, 4, 4:]: ", images[:, 4, 4:].shape)
print("[:, 4:, 4]: ", images[:, 4:, 4].shape)
# --8<-- [end:corner]
# --8<-- [start:center]
rows = np.arange(8)
print("[4:]:  ", rows[4:])
print("[2:-2]:", rows[2:-2])
rows = np.arange(28)
print("[14:]: ", rows[14:])
print("[7:-7]:", rows[7:-7])
# --8<-- [end:center]

assert np.array_equal(images[:, 4:], images[:, 4:, :])
assert np.array_equal(images[4:, 4:], images[4:, 4:, :])
large = np.zeros((100, 28, 28), dtype="uint8")
assert large[:, 14:, 14:].shape == large[:, 7:-7, 7:-7].shape == (100, 14, 14)
