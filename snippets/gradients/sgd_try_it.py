"""The rule of the interactive figure, on a curve and on a surface."""
# --8<-- [start:descend]
import numpy as np


def descend(gradient, start, learning_rate, momentum, iterations):
    w, velocity, points = start, 0.0, [start]
    for iteration in range(iterations):
        velocity = momentum * velocity - learning_rate * gradient(w)
        w = w + velocity
        points.append(w)
    return points


def curve(w):
    return 0.1 * (w + 2) * (w - 1) * (w - 3)


def show(points):
    print(*[np.round(point, 4) for point in points])


show(descend(curve, 4.0, 0.5, 0.0, 5))
print("end:", round(descend(curve, 4.0, 0.5, 0.0, 100)[-1], 4))
# --8<-- [end:descend]
# --8<-- [start:large]
for learning_rate in [1.66, 1.67]:
    points = descend(curve, 4.0, learning_rate, 0.0, 100)
    print(f"{learning_rate}: first {points[1]:.3f},"
          f" last {points[-1]:.2f}")
# --8<-- [end:large]
# --8<-- [start:momentum]
show(descend(curve, 4.0, 0.5, 0.9, 9))
for learning_rate in [0.1, 0.4, 0.5]:
    points = descend(curve, 4.0, learning_rate, 0.9, 100)
    print(f"{learning_rate}: lowest {min(points):5.2f},"
          f" last {points[-1]:5.2f}")
# --8<-- [end:momentum]
# --8<-- [start:surface]
x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.5, 2.5, 4.5, 7.5])


def surface(batches):
    upcoming = iter(batches)

    def gradient(W):
        batch = next(upcoming)
        error = W[0] * x[batch] + W[1] - y[batch]
        return 2 * np.array([np.mean(error * x[batch]),
                             np.mean(error)])

    return gradient


start = np.array([0.0, 0.0])
order = [2, 0, 1, 3, 3, 2, 1, 0, 1, 3, 0, 2] * 8
for size, learning_rate in [(4, 0.1), (2, 0.1), (1, 0.05)]:
    batches = np.reshape(order, (-1, size))
    points = descend(surface(batches), start, learning_rate,
                     0.0, len(batches))
    print(f"size {size}, {len(batches)} updates")
    print(" first:", *[point.round(2) for point in points[1:5]])
    print(" last: ", *[point.round(2) for point in points[-2:]])
# --8<-- [end:surface]

ends = [descend(curve, 4.0, rate / 100, 0.0, 100)[-1] for rate in range(50, 168)]
assert all(abs(end - 3) < 0.01 for end in ends[:-1]) and ends[-1] < 0
