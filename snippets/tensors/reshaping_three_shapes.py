"""(6,), (6, 1) and (1, 6) are three shapes."""
# --8<-- [start:three]
import numpy as np

numbers = np.arange(6)
for shape in [(6,), (6, 1), (1, 6)]:
    tensor = numbers.reshape(shape)
    print(tensor.shape, tensor.ndim, tensor.T.shape)
# --8<-- [end:three]

assert (numbers.reshape(6, 1) - numbers).shape == (6, 6)
