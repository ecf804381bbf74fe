"""Exercise 3: a centre crop that also works with margin 0."""
# --8<-- [start:given]
from sklearn.datasets import load_digits

images = load_digits().images  # (1797, 8, 8)


def center_crop(images, margin):
    return images[:, margin:-margin, margin:-margin]


for margin in [2, 1, 0]:
    print(margin, center_crop(images, margin).shape)
# --8<-- [end:given]
# --8<-- [start:solution]
def center_crop(images, margin):
    height, width = images.shape[1:]
    return images[:, margin:height - margin, margin:width - margin]


for margin in [2, 1, 0]:
    print(margin, center_crop(images, margin).shape)
assert center_crop(images, 0).shape == images.shape
assert (center_crop(images, 2) == images[:, 2:-2, 2:-2]).all()
# --8<-- [end:solution]

assert -0 == 0
