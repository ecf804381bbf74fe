"""Exercise 3: lower the matrix rank without touching ndim."""
# --8<-- [start:solution]
import numpy as np

image = np.array([[0, 0, 9, 0, 0],
                  [0, 6, 9, 6, 0],
                  [3, 6, 9, 6, 3]])
image[1] = image[2]
print(image)
print("ndim:", image.ndim)
print("matrix rank:", np.linalg.matrix_rank(image))

assert image.ndim == 2
assert np.linalg.matrix_rank(image) == 2
# --8<-- [end:solution]
