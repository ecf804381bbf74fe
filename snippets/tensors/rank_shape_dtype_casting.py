"""A cast makes a new array; casting to an integer cuts, and NumPy widens mixed dtypes."""
# --8<-- [start:cast]
import numpy as np

values = np.array([0.2, 1.9, -1.9, 25.7])  # float64
whole = values.astype("int64")
print("astype:", whole)
print("rint:", np.rint(values).astype("int64"))
print("before:", values, values.dtype)
# --8<-- [end:cast]
# --8<-- [start:promotion]
pixels = np.ones(3, dtype="uint8")
counts = np.ones(3, dtype="int64")
halves = np.ones(3, dtype="float32")

print("uint8 + uint8:", (pixels + pixels).dtype)
print("uint8 + float32:", (pixels + halves).dtype)
print("int64 + float32:", (counts + halves).dtype)
print("uint8 / 255:", (pixels / 255).dtype)
print("float32 / 255:", (halves / 255).dtype)
# --8<-- [end:promotion]

assert not np.shares_memory(values, whole)
