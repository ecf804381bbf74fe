"""Exercise 5: the shape of a nested list, without NumPy."""
# --8<-- [start:solution]
import numpy as np


def shape_of(nested):
    if not isinstance(nested, list):
        return ()
    return (len(nested),) + shape_of(nested[0])


examples = [9, [3, 6, 9], [[1, 2], [3, 4], [5, 6]], [[[1], [2]]]]
for nested in examples:
    print("shape:", shape_of(nested), "ndim:", len(shape_of(nested)))
    assert shape_of(nested) == np.shape(nested)
    assert len(shape_of(nested)) == np.ndim(nested)
# --8<-- [end:solution]

assert shape_of([[1, 2, 3], [4, 5]]) == (2, 3)          # the first row decides: ragged input goes unnoticed
