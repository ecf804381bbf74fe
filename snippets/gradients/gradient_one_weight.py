"""Try one weight a little up and a little down, all others fixed."""
# --8<-- [start:three-values]
import numpy as np

point_x, point_y = 2.0, 5.0


def point_loss(weights):
    w, b = weights
    return abs(w * point_x + b - point_y)  # ()


for w in [0.25, 0.30, 0.35]:
    weights = np.array([w, 4.9])  # (2,)
    print(f"w = {w:.2f}  loss = {point_loss(weights):.1f}")
# --8<-- [end:three-values]
# --8<-- [start:rounds]
weights = np.array([0.3, 4.9])  # (2,)
passes = 0
for turn in range(3):
    for i in range(len(weights)):
        up, down = weights.copy(), weights.copy()
        up[i] += 0.05
        down[i] -= 0.05
        better = point_loss(up) < point_loss(down)
        passes += 2
        weights = up if better else down
    print(f"passes = {passes:2}  loss = {point_loss(weights):.2f}")
# --8<-- [end:rounds]

assert np.allclose([point_loss((w, 4.9)) for w in (0.25, 0.3, 0.35)], [0.4, 0.5, 0.6])
assert passes == 12 and np.allclose(weights, [0.15, 4.75])
assert point_loss((0.3, 4.9)) > point_loss(weights) > 0
