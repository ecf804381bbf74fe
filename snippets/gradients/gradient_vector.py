"""With the data fixed, the loss is a function of W; one step down it."""
# --8<-- [start:function]
import numpy as np


def make_loss(x, y):
    inputs = np.stack([x, np.ones_like(x)], axis=1)  # (samples, 2)

    def f(W):
        return np.mean((inputs @ W - y) ** 2)  # ()

    def gradient_of_f(W):
        error = inputs @ W - y  # (samples,)
        return 2 * inputs.T @ error / len(y)  # (2,)

    return f, gradient_of_f


x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)
W0 = np.array([0.0, 0.0])  # (2,)
f, gradient_of_f = make_loss(x, y)
f_half, gradient_of_f_half = make_loss(x[:2], y[:2])
print("4 points:", f(W0), gradient_of_f(W0))
print("2 points:", f_half(W0), gradient_of_f_half(W0))
# --8<-- [end:function]
# --8<-- [start:directions]
angles = np.arange(360)
radians = np.radians(angles)
moves = np.stack([np.cos(radians), np.sin(radians)], axis=1)  # (360, 2)
rises = np.array([f(W0 + 0.001 * move) - f(W0) for move in moves])

along_w, along_b = gradient_of_f(W0)
print("most up:", angles[rises.argmax()])
print("most down:", angles[rises.argmin()])
angle = np.degrees(np.arctan2(along_b, along_w)) % 360
print("gradient:", round(angle, 1))
# --8<-- [end:directions]
# --8<-- [start:turns]
for turn in [0, 45, 90, 135, 180]:
    radian = np.radians(angle + turn)
    move = 0.001 * np.array([np.cos(radian), np.sin(radian)])
    print(f"{turn:3}: dot {gradient_of_f(W0) @ move:7.4f}"
          f"  real {f(W0 + move) - f(W0):7.4f}")
# --8<-- [end:turns]
# --8<-- [start:update]
learning_rate = 0.1
W1 = W0 - learning_rate * gradient_of_f(W0)  # (2,)
print("W1:", W1)
print("loss:", f(W0), "->", round(f(W1), 3))
# --8<-- [end:update]
# --8<-- [start:small-steps]
slope = np.sum(gradient_of_f(W0) ** 2)
for learning_rate in [0.001, 0.01, 0.1, 0.3]:
    promised = f(W0) - learning_rate * slope
    real = f(W0 - learning_rate * gradient_of_f(W0))
    print(f"{learning_rate:5}: promised {promised:7.3f}"
          f"  real {real:6.3f}")
# --8<-- [end:small-steps]
# --8<-- [start:new-gradient]
again = W1 - 0.1 * gradient_of_f(W0)
fresh = W1 - 0.1 * gradient_of_f(W1)
print("old gradient:", again, round(f(again), 3))
print("new gradient:", fresh, round(f(fresh), 3))
# --8<-- [end:new-gradient]

assert gradient_of_f(W0).tolist() == [-17, -8] and gradient_of_f_half(W0).tolist() == [-3, -4]
assert np.allclose(W1, [1.7, 0.8]) and np.isclose(f(W1), 0.535)
assert np.allclose(gradient_of_f(W1), [-2.7, -1.3])
assert rises.argmax() == 205 and rises.argmin() == 25 and slope == 353
assert np.isclose(rises[115] / 0.001, 0, atol=0.1)        # along the contour line: no rise
assert f(W0 - 0.3 * gradient_of_f(W0)) > 2 * f(W0)
