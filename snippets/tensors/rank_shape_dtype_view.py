"""astype converts the values; view reads the same bytes as another dtype."""
# --8<-- [start:view]
import numpy as np

ones = np.ones(2, dtype="float32")
print("astype:", ones.astype("int32"))
print("view:", ones.view("int32"))
# --8<-- [end:view]

assert ones.view("int32")[0] == 127 * 2**23
