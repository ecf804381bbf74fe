"""Loss, cost and objective of the same weights."""
# --8<-- [start:names]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])

for w, b in [(1.7, 0.8), (2.0, 1.0)]:
    losses = (w * x + b - y) ** 2
    cost = np.mean(losses)
    objective = cost + 0.1 * w ** 2
    print(f"w = {w}, b = {b}")
    print("  losses:", losses.round(2))
    print("  cost:", cost.round(3), " objective:", round(objective, 3))
# --8<-- [end:names]


def _objective(w, b):
    return np.mean((w * x + b - y) ** 2) + 0.1 * w ** 2


assert np.isclose(_objective(1.7, 0.8), 0.824) and np.isclose(_objective(2.0, 1.0), 0.4)
assert _objective(1.85, 1.22) < 0.371            # smaller than at (2, 1): w a little smaller
