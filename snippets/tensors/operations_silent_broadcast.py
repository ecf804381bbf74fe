"""(n, 1) minus (n,) is (n, n): an error that raises nothing."""
# --8<-- [start:silent]
import numpy as np

predictions = np.array([[1.0], [2.0], [3.0]])   # (3, 1)
targets = np.array([1.0, 2.0, 3.0])             # (3,)

error = predictions - targets
print("shape:", error.shape)
print("mean square:", round((error ** 2).mean(), 3))
# --8<-- [end:silent]
# --8<-- [start:repaired]
error = predictions[:, 0] - targets             # (3,) - (3,)
print("shape:", error.shape)
print("mean square:", round((error ** 2).mean(), 3))
# --8<-- [end:repaired]
