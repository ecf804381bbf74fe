"""Image programs say width x height; tensors say height, width."""
# --8<-- [start:width-height]
from PIL import Image
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")
print("shape:", photo.shape)                 # (height, width, 3)
print("size:", Image.fromarray(photo).size)  # (width, height)
# --8<-- [end:width-height]
try:
    # --8<-- [start:out-of-bounds]
    photo[600, 100]
    # --8<-- [end:out-of-bounds]
except IndexError as error:
    print(f"IndexError: {error}")

assert photo[100, 600].shape == (3,)
