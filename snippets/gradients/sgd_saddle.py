"""A zero gradient that is no minimum: the saddle of w**2 - b**2."""
# --8<-- [start:saddle]
import numpy as np


def height(W):
    return W[0] ** 2 - W[1] ** 2


def gradient_of_height(W):
    return np.array([2 * W[0], -2 * W[1]])


print("gradient:", gradient_of_height(np.zeros(2)) + 0)
for w, b in [(0, 0), (0.1, 0), (-0.1, 0), (0, 0.1), (0, -0.1)]:
    print(f"({w:4}, {b:4}): {height([w, b]):5.2f}")
# --8<-- [end:saddle]
# --8<-- [start:descent]
for b in [0.0, 0.0001]:
    W = np.array([1.0, b])
    for update in range(1, 51):
        W = W - 0.1 * gradient_of_height(W)
        if update in [10, 30, 50]:
            print(f"b {b}: update {update} {W.round(4)}")
# --8<-- [end:descent]

assert abs(W[1]) > 0.9 and abs(W[0]) < 1e-4
