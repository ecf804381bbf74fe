"""Rows of unequal length do not make a tensor."""
# --8<-- [start:complete]
import numpy as np

complete = [[3, 6, 9],
            [6, 9, 0]]
ragged = [[3, 6, 9],
          [6, 9]]
print("shape:", np.array(complete).shape)
# --8<-- [end:complete]
try:
    # --8<-- [start:ragged]
    np.array(ragged)
    # --8<-- [end:ragged]
except ValueError as error:
    print(f"ValueError: {error}")

assert [len(line) for line in ragged] == [3, 2]
