"""The count must fit: what the error says, and what -1 works out."""
# --8<-- [start:count]
import numpy as np

matrix = np.arange(6).reshape(3, 2)
print("size:", matrix.size)
# --8<-- [end:count]
try:
    # --8<-- [start:wrong-count]
    matrix.reshape(4, 2)                         # 4 * 2 = 8
    # --8<-- [end:wrong-count]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:infer]
print(matrix.reshape(2, -1).shape)               # 6 / 2 = 3
print(matrix.reshape(-1, 1).shape)               # 6 / 1 = 6
print(matrix.reshape(-1).shape)
# --8<-- [end:infer]
try:
    # --8<-- [start:no-fit]
    matrix.reshape(4, -1)                        # 6 / 4 = 1.5
    # --8<-- [end:no-fit]
except ValueError as error:
    print(f"ValueError: {error}")
try:
    # --8<-- [start:two-unknowns]
    matrix.reshape(-1, -1)
    # --8<-- [end:two-unknowns]
except ValueError as error:
    print(f"ValueError: {error}")
