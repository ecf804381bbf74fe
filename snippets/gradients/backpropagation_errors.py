"""The same errors, two losses: what flows back is the gradient of the loss."""
# --8<-- [start:losses]
import numpy as np

error = np.array([-1.0, -3.0, -5.0, -7.0])  # (4,)
print("error:   ", error)
print("squared: ", 2 * error / 4)  # loss = mean(error ** 2)
print("absolute:", np.sign(error) / 4)  # loss = mean(abs(error))
# --8<-- [end:losses]

h = 1e-6
for loss, gradient in [(lambda error: np.mean(error ** 2), 2 * error / 4), (lambda error: np.mean(abs(error)), np.sign(error) / 4)]:
    for i in range(4):
        shift = np.zeros(4)
        shift[i] = h
        assert abs((loss(error + shift) - loss(error - shift)) / (2 * h) - gradient[i]) < 1e-6
