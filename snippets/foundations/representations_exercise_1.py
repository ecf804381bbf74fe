"""Exercise 1: the same places as x and y, and as distance and direction."""
# --8<-- [start:solution]
import numpy as np

places = np.array([[0, 2], [-3, 0], [1, 1], [-1, -1]])  # (4, 2)
radius = np.hypot(places[:, 0], places[:, 1])
angle = np.degrees(np.arctan2(places[:, 1], places[:, 0]))
for point, r, a in zip(places, radius, angle):
    print(point, f"radius: {r:.2f}  angle: {a:.0f}")

turned = np.radians(angle + 90)
back = np.stack([radius * np.cos(turned), radius * np.sin(turned)], axis=1)
print("turned by 90:", np.round(back).astype(int).tolist())

moved = places + [1, 0]
moved_radius = np.hypot(moved[:, 0], moved[:, 1])
moved_angle = np.degrees(np.arctan2(moved[:, 1], moved[:, 0]))
print("moved radius:", moved_radius.round(2).tolist())
print("moved angle:", moved_angle.round().astype(int).tolist())

assert np.allclose(radius, [2, 3, np.sqrt(2), np.sqrt(2)])
assert np.allclose(angle, [90, 180, 45, -135])
assert np.allclose(back, [[-2, 0], [0, -3], [-1, 1], [1, -1]])
# --8<-- [end:solution]
