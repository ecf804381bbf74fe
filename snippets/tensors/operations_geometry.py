"""Tensor operations move points: rotate, scale, translate, bend."""
# --8<-- [start:points]
import matplotlib.pyplot as plt
import numpy as np

rotation = np.array([[0.8, 0.6], [-0.6, 0.8]])  # (2, 2)
scaling = np.array([[1.5, 0], [0, 0.5]])  # (2, 2)
bias = np.array([0.5, 0.5])  # (2,)

point = np.array([-1.0, 1.0])  # (2,)
print("rotate:", point @ rotation)
print("scale:", point @ scaling)
print("translate:", point + bias)
print("bend:", np.maximum(point + bias, 0))
# --8<-- [end:points]
# --8<-- [start:moved]
x, y = np.meshgrid(np.linspace(-1, 1, 201), np.linspace(-1, 1, 7))
level = np.stack([x, y], axis=-1)  # (7, 201, 2)
upright = np.stack([y, x], axis=-1)  # (7, 201, 2)
grid = np.concatenate([level, upright])  # (14, 201, 2)

moves = {
    "x @ rotation": grid @ rotation,
    "x @ scaling": grid @ scaling,
    "x + bias": grid + bias,
    "relu(x @ rotation + bias)":
        np.maximum(grid @ rotation + bias, 0),
}
figure, panels = plt.subplots(
    2, 2, figsize=(6, 6.3), layout="constrained")
for panel, (title, moved) in zip(panels.flat, moves.items()):
    for line in grid:
        panel.plot(line[:, 0], line[:, 1], color="gray", alpha=0.3)
    for line in moved:
        panel.plot(line[:, 0], line[:, 1], color="tab:green", alpha=0.7)
    panel.set(title=title, aspect="equal")
    panel.set(xlim=(-2, 2), ylim=(-2, 2), yticks=range(-2, 3))
plt.show()
# --8<-- [end:moved]

assert np.allclose(point @ rotation, [-1.4, 0.2])
assert np.isclose(np.linalg.norm(point @ rotation), np.linalg.norm(point))
assert round(np.degrees(np.arctan2(0.6, 0.8))) == 37
assert (point @ scaling).tolist() == [-1.5, 0.5] and np.maximum(point + bias, 0).tolist() == [0, 1.5]
