"""Three ways to write momentum."""
# --8<-- [start:conventions]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def gradient(W):
    error = W[0] * x + W[1] - y  # (4,)
    return np.array([2 * np.mean(error * x), 2 * np.mean(error)])


def inside(rates, m=0.9):
    W, v, points = np.zeros(2), np.zeros(2), []
    for rate in rates:
        v = m * v - rate * gradient(W)
        W = W + v
        points.append(W)
    return np.array(points)


def outside(rates, m=0.9):
    W, v, points = np.zeros(2), np.zeros(2), []
    for rate in rates:
        v = m * v + gradient(W)
        W = W - rate * v
        points.append(W)
    return np.array(points)


def averaged(rates, m=0.9):
    W, v, points = np.zeros(2), np.zeros(2), []
    for rate in rates:
        v = m * v + (1 - m) * gradient(W)
        W = W - rate * v
        points.append(W)
    return np.array(points)


same = [0.02] * 6
ten_times = [0.2] * 6
for a, b, c, d in zip(inside(same), outside(same),
                      averaged(ten_times), averaged(same)):
    print(np.round(a, 4), np.round(b, 4),
          np.round(c, 4), np.round(d, 4))
# --8<-- [end:conventions]
# --8<-- [start:changed]
lowered = [0.02] * 3 + [0.002] * 3
for a, b, c in zip(inside(lowered), outside(lowered),
                   averaged([10 * rate for rate in lowered])):
    print(np.round(a, 4), np.round(b, 4), np.round(c, 4))
# --8<-- [end:changed]

assert np.allclose(inside(same), outside(same)) and np.allclose(inside(same), averaged(ten_times))
assert np.allclose(outside(lowered), averaged([10 * rate for rate in lowered])) and not np.allclose(inside(lowered), outside(lowered))
assert np.allclose(inside(lowered)[:3], outside(lowered)[:3])

W, past_velocity = np.zeros(2), np.zeros(2)                 # a well-known book's listing of momentum: Nesterov in Keras, fifth line
for iteration in range(5):
    g = gradient(W)
    velocity = 0.9 * past_velocity - 0.1 * g
    W = W + 0.9 * velocity - 0.1 * g
    past_velocity = velocity
assert np.allclose(W, [1.975411, 0.974687], atol=1e-6)
