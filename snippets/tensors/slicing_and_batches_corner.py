"""What is left when one colon of the corner patch is dropped."""
# --8<-- [start:corner]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images                 # (1797, 8, 8)
print("[:, 4:, 4:]:", images[:, 4:, 4:].shape)
print("[:, 4:]:    ", images[:, 4:].shape)
print("[4:, 4:]:   ", images[4:, 4:].shape)
print("[:, 4, 4:]: ", images[:, 4, 4:].shape)
print("[:, 4:, 4]: ", images[:, 4:, 4].shape)
# --8<-- [end:corner]
# --8<-- [start:center]
positions = np.arange(8)
print("[4:]:  ", positions[4:])
print("[2:-2]:", positions[2:-2])
print("[-2:2]:", positions[-2:2])
# --8<-- [end:center]
# --8<-- [start:mnist]
train_images = np.zeros((60_000, 28, 28), dtype="uint8")
print("corner:", train_images[:, 14:, 14:].shape)
print("center:", train_images[:, 7:-7, 7:-7].shape)
# --8<-- [end:mnist]

assert np.array_equal(images[:, 4:], images[:, 4:, :])
assert np.array_equal(images[4:, 4:], images[4:, 4:, :])
assert train_images[:, 2:-2, 2:-2].shape == (60_000, 24, 24)
