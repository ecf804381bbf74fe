"""Each index takes one axis away; there cannot be more indices than axes."""
# --8<-- [start:peel]
import numpy as np

part = np.zeros((2, 4, 3, 5, 3))
while part.ndim > 0:
    print("ndim:", part.ndim, "shape:", part.shape)
    part = part[0]
print("ndim:", part.ndim, "shape:", part.shape)
# --8<-- [end:peel]
try:
    # --8<-- [start:too-many]
    np.zeros((2, 3, 5))[1, 0, 2, 0]
    # --8<-- [end:too-many]
except IndexError as error:
    print(f"IndexError: {error}")

images = np.array([[[0, 0, 9, 0, 0], [0, 6, 9, 6, 0], [3, 6, 9, 6, 3]],
                   [[3, 6, 9, 6, 3], [0, 6, 9, 6, 0], [0, 0, 9, 0, 0]]])
literal = str(images.tolist())                                   # the figure: three brackets, three indices, three lengths
assert len(literal) - len(literal.lstrip("[")) == images.ndim == len(images.shape) == 3 and images[1, 0, 2] == 9
