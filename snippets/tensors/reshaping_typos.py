"""Typos that notes carry around, and the errors they raise."""
# --8<-- [start:right]
import numpy as np

matrix = np.array([[0, 1], [2, 3]])
print(matrix.reshape(4))
# --8<-- [end:right]
try:
    # --8<-- [start:brackets]
    np.array[[0, 1], [2, 3]]
    # --8<-- [end:brackets]
except TypeError as error:
    print(f"TypeError: {error}")
try:
    # --8<-- [start:spelling]
    matrix.reshpae(4)
    # --8<-- [end:spelling]
except AttributeError as error:
    print(f"AttributeError: {error}")
