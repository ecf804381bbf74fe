"""Exercise 4: brighten an image without wrapping around."""
# --8<-- [start:solution]
import numpy as np


def brighten(image, amount):
    wide = image.astype("int16") + amount
    return np.clip(wide, 0, 255).astype("uint8")


image = np.array([[0, 100], [200, 250]], dtype="uint8")
print("wrong:", (image + 100).tolist())
print("right:", brighten(image, 100).tolist())

assert brighten(image, 100).dtype == np.uint8
assert brighten(image, 100).tolist() == [[100, 200], [255, 255]]
assert brighten(image, -150).tolist() == [[0, 0], [50, 100]]
# --8<-- [end:solution]
