"""A block with its output, and an error made on purpose."""
# --8<-- [start:predict]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])
w, b = 0.0, 0.0
y_pred = w * x + b                               # (4,)
loss = np.mean((y_pred - y) ** 2)
print("loss:", loss)
# --8<-- [end:predict]
try:
    # --8<-- [start:wrong-length]
    y_pred - y[:3]
    # --8<-- [end:wrong-length]
except ValueError as error:
    print(f"ValueError: {error}")

assert loss == 21.0 == (1 + 9 + 25 + 49) / 4
