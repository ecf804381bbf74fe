"""The count must fit: what -1 works out, and what the error says."""
# --8<-- [start:infer]
import numpy as np

matrix = np.arange(6).reshape(3, 2)
print(matrix.reshape(2, -1).shape)  # 6 / 2 = 3
print(matrix.reshape(-1, 1).shape)  # 6 / 1 = 6
print(matrix.reshape(-1).shape)
# --8<-- [end:infer]
try:
    # --8<-- [start:wrong-count]
    matrix.reshape(4, 2)  # 4 * 2 = 8
    # --8<-- [end:wrong-count]
except ValueError as error:
    print(f"ValueError: {error}")

for shape, message in [((4, -1), "cannot reshape array of size 6 into shape (4,newaxis)"), ((-1, -1), "can only specify one unknown dimension")]:
    try:
        matrix.reshape(shape)
    except ValueError as error:
        assert str(error) == message
    else:
        raise AssertionError(shape)
