"""The three key attributes of the digits data, and one digit drawn."""
# --8<-- [start:attributes]
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.images
print("ndim:", images.ndim)
print("shape:", images.shape)
print("dtype:", images.dtype)
# --8<-- [end:attributes]
# --8<-- [start:labels]
labels = digits.target
print("labels:", labels.ndim, labels.shape, labels.dtype)
print("first labels:", labels[:10])
print("image range:", images.min(), images.max())
print("label range:", labels.min(), labels.max())
# --8<-- [end:labels]
# --8<-- [start:numbers]
image = images[0]  # (8, 8)
print("ndim:", image.ndim, "shape:", image.shape)
print(image.astype("uint8"))
# --8<-- [end:numbers]
# --8<-- [start:drawn]
plt.figure(figsize=(3, 3))
plt.imshow(image, cmap="gray_r")  # (8, 8)
plt.show()
# --8<-- [end:drawn]

assert images.size == 1797 * 8 * 8 == 115_008
assert labels[0] == 0
assert (images == images.astype("uint8")).all()         # floats that hold whole numbers
