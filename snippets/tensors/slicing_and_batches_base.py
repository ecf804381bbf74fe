"""A small view keeps the whole array in memory."""
# --8<-- [start:base]
import numpy as np

train_images = np.zeros((60_000, 28, 28), dtype="uint8")
one = train_images[:1]                        # (1, 28, 28)
print("one.base is train_images:", one.base is train_images)
print("held:", one.base.nbytes, "needed:", one.nbytes)
one = train_images[:1].copy()
print("base after copy:", one.base)
# --8<-- [end:base]

assert train_images.nbytes == 60_000 * 28 * 28 == 47_040_000
