"""The loss goes on falling while the accuracy stays."""
# --8<-- [start:accuracy]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
labels = np.array([0.0, 0.0, 1.0, 1.0])

w, b = 0.0, 0.0
for update in range(31):
    y_pred = w * x + b
    error = y_pred - labels
    accuracy = np.mean((y_pred > 0.5) == labels)
    if update in [0, 1, 2, 3, 5, 10, 30]:
        print(f"{update:2d}  loss: {np.mean(error ** 2):.3f}"
              f"  accuracy: {accuracy}")
    w = w - 0.1 * 2 * np.mean(error * x)
    b = b - 0.1 * 2 * np.mean(error)
# --8<-- [end:accuracy]
