"""Points that no vertical line separates, until a search finds a better axis."""
# --8<-- [start:turned]
import numpy as np

rng = np.random.default_rng(7)
points = rng.uniform(-1, 1, (80, 2))  # (80, 2)
height = 0.8 * points[:, 1] - 0.6 * points[:, 0]  # (80,)
keep = np.abs(height) > 0.1  # no points close to the border
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


print("points:", len(points))
for degrees in [0, 90, 127]:
    errors = fewest_errors(along(degrees, points), labels)
    print(f"{degrees:3} degrees: {errors} errors")
# --8<-- [end:turned]
# --8<-- [start:search]
def share_right(degrees):
    errors = fewest_errors(along(degrees, points), labels)
    return 1 - errors / len(labels)


degrees = 60
while True:
    print(f"{degrees:3} degrees: {share_right(degrees):.3f} right")
    if share_right(degrees + 15) > share_right(degrees):
        degrees = degrees + 15
    elif share_right(degrees - 15) > share_right(degrees):
        degrees = degrees - 15
    else:
        break
# --8<-- [end:search]
# --8<-- [start:ring]
rng = np.random.default_rng(4)
angle = rng.uniform(0, 2 * np.pi, 80)  # (80,)
radius = np.append(rng.uniform(0, 0.5, 40), rng.uniform(0.7, 1, 40))
ring = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
is_outer = np.arange(80) >= 40  # (80,)

errors = [fewest_errors(along(turn, ring), is_outer)
          for turn in range(180)]
print("fewest of 180 angles:", min(errors), "errors of", len(ring))
# --8<-- [end:ring]

assert len(points) == 75 and labels.sum() == 39
assert [fewest_errors(along(turn, points), labels) for turn in (0, 90, 127)] == [18, 14, 0]
assert degrees == 120 and share_right(120) == 1
assert [turn for turn in range(180) if share_right(turn) == 1] == list(range(119, 135))
assert all(share_right(turn) == share_right(turn - 180) for turn in (60, 100, 120))     # the same axis, reversed
assert min(errors) == errors[130] == 22 and max(errors) <= 30 and fewest_errors(radius, is_outer) == 0
