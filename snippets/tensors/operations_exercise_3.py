"""Exercise 3: a bias of the wrong shape that only sometimes fails."""
# --8<-- [start:solution]
import numpy as np

bias = np.array([[10], [20], [30]])  # (3, 1)
scores = np.zeros((3, 3))  # (3, 3)
wrong = scores + bias  # (3, 3) + (3, 1)
right = scores + bias.reshape(3)  # (3, 3) + (3,)
print(wrong[0], wrong[1])
print(right[0], right[1])


def broadcasts(*shapes):
    try:
        np.broadcast_shapes(*shapes)
        return True
    except ValueError:
        return False


assert not broadcasts((2, 3), (3, 1))
assert broadcasts((3, 3), (3, 1)) and broadcasts((1, 3), (3, 1))
assert not np.array_equal(wrong, right)
# --8<-- [end:solution]
