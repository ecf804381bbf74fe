"""A second pair of brackets cuts the result of the first, on axis 0 again."""
# --8<-- [start:chained]
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)
print("[:, 4:, 4:]: ", images[:, 4:, 4:].shape)
print("[:][4:][4:]: ", images[:][4:][4:].shape)
print("[12, 4, 4]:  ", images[12, 4, 4])
print("[12][4][4]:  ", images[12][4][4])
# --8<-- [end:chained]
