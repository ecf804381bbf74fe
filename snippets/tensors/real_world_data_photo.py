"""A color photo has height, width and three channels."""
# --8<-- [start:photo]
from sklearn.datasets import load_sample_image

photo = load_sample_image("china.jpg")
print("photo:", photo.shape, photo.dtype)  # (H, W, C)
print("top left pixel:", photo[0, 0])
print("channel 0:", photo[:, :, 0].shape)  # (H, W)
# --8<-- [end:photo]

assert photo[0, 0].argmax() == 2 and photo[:60].mean(axis=(0, 1)).argmax() == 2         # sky: blue is largest
