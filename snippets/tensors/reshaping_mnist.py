"""The book's line for MNIST, on zeros of MNIST's shape and dtype."""
# --8<-- [start:mnist]
import numpy as np

train_images = np.zeros((60000, 28, 28), dtype="uint8")
train_images = train_images.reshape((60000, 28 * 28))
print(train_images.shape, train_images.dtype)
# --8<-- [end:mnist]
