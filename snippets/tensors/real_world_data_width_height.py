"""Image programs say width x height; tensors say height, width."""
# --8<-- [start:width-height]
from PIL import Image
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")
print("shape:", photo.shape)  # (height, width, channels)
print("size:", Image.fromarray(photo).size)  # (width, height)
# --8<-- [end:width-height]

assert photo[100, 600].shape == (3,)
try:
    photo[600, 100]
except IndexError:
    pass
else:
    raise AssertionError("the page says that photo[600, 100] fails")
