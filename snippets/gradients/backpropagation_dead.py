"""One relu unit on the four points, trained from three starts."""
# --8<-- [start:starts]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)


def train(w, b, learning_rate=0.1):
    for _ in range(200):
        sums = w * x + b  # (4,)
        gradient_y_pred = 2 * (np.maximum(sums, 0) - y) / 4  # (4,)
        gradient_sums = np.where(sums > 0, gradient_y_pred, 0.0)
        w = w - learning_rate * np.sum(gradient_sums * x)
        b = b - learning_rate * np.sum(gradient_sums)
    loss = np.mean((np.maximum(w * x + b, 0) - y) ** 2)
    return f"w {w:5.2f}   b {b:5.2f}   loss {loss:.2f}"


for start in [(0.5, 0.5), (-1.0, -1.0), (0.0, 0.0)]:
    print(f"{str(start):12} {train(*start)}")
# --8<-- [end:starts]

parts = train(0.5, 0.5, learning_rate=0.3).split()
assert abs(float(parts[1]) + 1.345) < 0.01 and abs(float(parts[3]) + 0.43) < 0.01
assert parts[4:] == ["loss", "21.00"]
