"""The number of axes, counted in three ways; each index takes one axis away."""
# --8<-- [start:three-ways]
import numpy as np

images = np.array([[[0, 0, 9, 0, 0],
                    [0, 6, 9, 6, 0],
                    [3, 6, 9, 6, 3]],
                   [[3, 6, 9, 6, 3],
                    [0, 6, 9, 6, 0],
                    [0, 0, 9, 0, 0]]])
literal = str(images.tolist())
index = (1, 0, 2)
print("opening brackets:", len(literal) - len(literal.lstrip("[")))
print("indices:", len(index), "->", images[index])
print("len(shape):", len(images.shape))
print("ndim:", images.ndim)
# --8<-- [end:three-ways]
# --8<-- [start:peel]
part = np.zeros((2, 4, 3, 5, 3))
while part.ndim > 0:
    print("ndim:", part.ndim, "shape:", part.shape)
    part = part[0]
print("ndim:", part.ndim, "shape:", part.shape)
# --8<-- [end:peel]
try:
    # --8<-- [start:too-many]
    images[1, 0, 2, 0]
    # --8<-- [end:too-many]
except IndexError as error:
    print(f"IndexError: {error}")

assert images.ndim == len(images.shape) == 3 and np.ndim(images[1, 0, 2]) == 0 and images[1, 0, 2] == 9
