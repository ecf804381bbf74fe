"""NumPy names that are gone, and what takes their place."""
# --8<-- [start:int64]
import numpy as np

print(np.zeros(3, dtype=int).dtype)
# --8<-- [end:int64]
try:
    # --8<-- [start:int]
    np.zeros(3, dtype=np.int)
    # --8<-- [end:int]
except AttributeError as error:
    print(f"AttributeError: {error}")

assert np.zeros(2, dtype=float).dtype == np.float64
for name in ["float", "float_", "NaN", "asscalar", "product"]:
    try:
        getattr(np, name)
    except AttributeError:
        continue
    raise AssertionError(name)
