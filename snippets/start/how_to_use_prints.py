"""What NumPy 2 prints differently, and three ways to print a number that still work."""
# --8<-- [start:repr]
import numpy as np

values = np.array([0.5, 1.0], dtype="float32")
print(values)
print(values[1])
print([values[0], values[1]])
print(values.tolist())
# --8<-- [end:repr]
# --8<-- [start:formats]
loss = 21.0
print("loss: %.3f" % loss)
print("loss: {:.3f}".format(loss))
print(f"loss: {loss:.3f}")
# --8<-- [end:formats]
