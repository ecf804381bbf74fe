"""(4, 1) - (4,) makes a wrong loss that looks right."""
# --8<-- [start:wrong-loss]
import numpy as np

x = np.array([[0.0], [1.0], [2.0], [3.0]])  # (4, 1)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)

w, b = 0.0, 0.0
for update in range(301):
    y_pred = w * x + b  # (4, 1)
    error = y_pred - y
    loss = np.mean(error ** 2)
    if update in (0, 1, 20, 300):
        print(f"{update:3}: loss {loss:6.3f}  w {w:.2f}  b {b:.2f}")
    w, b = (w - 0.1 * 2 * np.mean(error * x),
            b - 0.1 * 2 * np.mean(error))
# --8<-- [end:wrong-loss]
# --8<-- [start:shape]
print("wrong:", (y_pred - y).shape)
print("right:", (y_pred - y.reshape(4, 1)).shape)
# --8<-- [end:shape]

assert np.allclose([w, b, loss], [0, 4, 5], atol=1e-6) and np.isclose(y.mean(), 4) and np.isclose(y.var(), 5)
