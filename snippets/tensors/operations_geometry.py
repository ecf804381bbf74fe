"""Tensor operations move points: rotate, scale, translate, bend."""
# --8<-- [start:points]
import matplotlib.pyplot as plt
import numpy as np

angle = np.deg2rad(30)
rotation = np.array([[np.cos(angle), np.sin(angle)],
                     [-np.sin(angle), np.cos(angle)]])  # (2, 2)
scaling = np.array([[1.5, 0], [0, 0.5]])        # (2, 2)
b = np.array([0.5, 0.5])                        # (2,)

point = np.array([-1.0, 0.0])                   # (2,)
print("rotate:", (point @ rotation).round(2))
print("scale:", point @ scaling)
print("translate:", point + b)
print("bend:", np.maximum(point + b, 0))
# --8<-- [end:points]
# --8<-- [start:moved]
x, y = np.meshgrid(np.linspace(-1, 1, 201), np.linspace(-1, 1, 7))
level = np.stack([x, y], axis=-1)               # (7, 201, 2)
upright = level[..., ::-1]                      # (7, 201, 2)

moves = {
    "x": lambda x: x,
    "x @ rotation": lambda x: x @ rotation,
    "x @ scaling": lambda x: x @ scaling,
    "x + b": lambda x: x + b,
    "relu(x)": lambda x: np.maximum(x, 0),
    "relu(x @ rotation + b)":
        lambda x: np.maximum(x @ rotation + b, 0),
}
figure, axes = plt.subplots(
    3, 2, figsize=(6, 9.2), layout="constrained")
colors = "cornflowerblue", "darkorange"
for axis, (title, move) in zip(axes.flat, moves.items()):
    for lines, color in zip([level, upright], colors):
        moved = move(lines)
        axis.plot(moved[..., 0].T, moved[..., 1].T, color=color)
    axis.set(title=title, aspect="equal", xlim=(-2, 2), ylim=(-2, 2))
    axis.set(xticks=range(-2, 3), yticks=range(-2, 3))
    axis.grid(alpha=0.3)
plt.show()
# --8<-- [end:moved]

assert np.allclose(point @ rotation, [-np.sqrt(3) / 2, -0.5])
assert (np.maximum(point + b, 0) == [0, 0.5]).all()
assert moved.shape == (7, 201, 2)
