"""Exercise 5: stop when the loss of all points is small enough."""
# --8<-- [start:solution]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)


def train(batch_size, threshold, max_epochs=1000):
    w, b, updates = 0.0, 0.0, 0
    for epoch in range(1, max_epochs + 1):
        for start in range(0, 4, batch_size):
            x_batch = x[start:start + batch_size]
            error = w * x_batch + b - y[start:start + batch_size]
            w, b = (w - 0.1 * 2 * np.mean(error * x_batch),
                    b - 0.1 * 2 * np.mean(error))
            updates += 1
        loss = np.mean((w * x + b - y) ** 2)  # all four points
        if loss < threshold:
            break
    return epoch, updates, loss


for batch_size in [4, 2, 1]:
    epoch, updates, loss = train(batch_size, threshold=0.001)
    print(f"{batch_size}: {epoch} epochs  {updates} updates"
          f"  loss {loss:.5f}")

assert train(4, 0.001)[:2] == (4, 4)
assert train(2, 0.001)[:2] == (6, 12)
assert train(4, 0.0, max_epochs=3)[0] == 3
# --8<-- [end:solution]
