"""The slice of a list is a copy, the slice of an array is a view."""
# --8<-- [start:list]
import numpy as np

values = [0, 10, 20, 30]
part = values[1:3]
part[0] = 99
print("list: ", values)

values = np.array([0, 10, 20, 30])
part = values[1:3]
part[0] = 99
print("array:", values)
# --8<-- [end:list]
