"""Exercise 2: a learning rate that suits one batch size only."""
# --8<-- [start:broken]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.5, 2.5, 4.5, 7.5])


def train(size, learning_rate, updates=40):
    rng = np.random.default_rng(0)
    w, b = 0.0, 0.0
    for update in range(updates):
        batch = rng.choice(4, size=size, replace=False)
        error = w * x[batch] + b - y[batch]
        w, b = (w - learning_rate * 2 * np.mean(error * x[batch]),
                b - learning_rate * 2 * np.mean(error))
    return np.mean((w * x + b - y) ** 2)


for size in [4, 1]:
    print(f"size {size}: loss {train(size, 0.2):.4g}")
# --8<-- [end:broken]
# --8<-- [start:solution]
w, b = 0.0, 0.0
for update in range(4):
    error = w * x[3] + b - y[3]
    print("error of sample 3:", round(error, 4))
    w, b = w - 0.2 * 2 * error * x[3], b - 0.2 * 2 * error

for i in range(4):
    curvature = 2 * (x[i] ** 2 + 1)
    print(f"sample {i}: curvature {curvature:4}"
          f"  limit {2 / curvature:.2f}")
print(f"size 1, rate 0.05: loss {train(1, 0.05):.4f}")

assert train(1, 0.2) > 1e4 and train(1, 0.05) < 1
# --8<-- [end:solution]
