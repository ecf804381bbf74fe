"""Exercise 1: count samples, features, classes, labels and mini-batches."""
# --8<-- [start:solution]
import math
import numpy as np
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
batches = math.ceil(len(images) / 32)
print("samples:", images.shape[0])
print("features:", images.shape[1])
print("classes:", np.unique(labels).size)
print("labels:", labels.size)
print("mini-batches:", batches)
print("last:", len(images) - 32 * (batches - 1))

assert images.shape[0] == labels.size == 1797
assert len(images[32 * (batches - 1):]) == 5
# --8<-- [end:solution]
