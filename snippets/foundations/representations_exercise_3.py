"""Exercise 3: a representation is good for a task, and the same points can have another task."""
# --8<-- [start:solution]
import numpy as np

rng = np.random.default_rng(7)
points = rng.uniform(-1, 1, (80, 2))
height = 0.8 * points[:, 1] - 0.6 * points[:, 0]
keep = np.abs(height) > 0.1
points, labels = points[keep], height[keep] > 0


def fewest_errors(feature, labels):
    counts = []
    for cut in feature:
        wrong = np.sum((feature > cut) != labels)
        swapped = len(labels) - wrong  # the two answers exchanged
        counts.append(min(wrong, swapped))
    return min(counts)


def along(degrees, points):
    turn = np.radians(degrees)
    return points[:, 0] * np.cos(turn) + points[:, 1] * np.sin(turn)


is_right = points[:, 0] > 0  # (75,)
for degrees in [0, 127]:
    feature = along(degrees, points)
    print(f"{degrees:3} degrees  labels: {fewest_errors(feature, labels)}"
          f"  is_right: {fewest_errors(feature, is_right)}")

assert fewest_errors(along(0, points), is_right) == 0
assert fewest_errors(along(127, points), labels) == 0
assert fewest_errors(along(127, points), is_right) > 10
# --8<-- [end:solution]
