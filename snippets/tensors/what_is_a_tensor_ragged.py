"""Rows of unequal length do not make a tensor."""
try:
    # --8<-- [start:ragged]
    import numpy as np

    ragged = [[3, 6, 9],
              [6, 9]]
    np.array(ragged)
    # --8<-- [end:ragged]
except ValueError as error:
    print(f"ValueError: {error}")

assert [len(line) for line in ragged] == [3, 2] and np.array([[3, 6, 9], [6, 9, 0]]).shape == (2, 3)
