"""One tensor for each rank from 0 to 5: pixel, row, image, images, color images, videos."""
# --8<-- [start:scalar]
import numpy as np

pixel = np.array(9)
print("ndim:", pixel.ndim)
print("shape:", pixel.shape)
# --8<-- [end:scalar]
# --8<-- [start:vector]
row = np.array([3, 6, 9, 6, 3])
print("ndim:", row.ndim)
print("shape:", row.shape)
print("row[2]:", row[2])
# --8<-- [end:vector]
# --8<-- [start:matrix]
image = np.array([[0, 0, 9, 0, 0],
                  [0, 6, 9, 6, 0],
                  [3, 6, 9, 6, 3]])
print("ndim:", image.ndim)
print("shape:", image.shape)
print("image[2]:", image[2])
print("image[:, 1]:", image[:, 1])
print("image[2, 1]:", image[2, 1])
# --8<-- [end:matrix]
# --8<-- [start:images]
upside_down = np.array([image[2], image[1], image[0]])
images = np.stack([image, upside_down])  # (2, 3, 5)
print("ndim:", images.ndim)
print("shape:", images.shape)
print(images)
# --8<-- [end:images]
# --8<-- [start:videos]
color_images = np.zeros((2, 3, 5, 3))
clip = np.zeros((4, 3, 5, 3))
videos = np.stack([clip, clip])  # (2, 4, 3, 5, 3)
print("color_images:", color_images.ndim, color_images.shape)
print("clip:", clip.ndim, clip.shape)
print("videos:", videos.ndim, videos.shape)
print("size:", videos.size, 2 * 4 * 3 * 5 * 3)
# --8<-- [end:videos]

assert np.array_equal(image[2], row) and row.shape == (5,) and row.size == 5
assert np.array_equal(image[:, 1], [0, 6, 6]) and image[2, 1] == image[2][1]
assert np.array_equal(images[0], image) and np.array_equal(images[1], upside_down) and images[1, 0, 4] == 3
assert np.array_equal(np.stack([image[0], image[1], image[2]]), image)          # stacking rows gives the matrix
assert np.array_equal(np.stack([pixel, pixel]), [9, 9]) and np.stack([pixel, pixel]).ndim == 1
assert color_images.ndim == clip.ndim == 4 and images[:, 2, 4].shape == (2,)
