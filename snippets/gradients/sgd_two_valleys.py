"""A curve with two valleys: where a descent ends."""
# --8<-- [start:curve]
def loss(w):
    return (0.025 * w**4 - w**3 / 15 - 0.25 * w**2
            + 0.6 * w + 19 / 15)


def derivative(w):
    return 0.1 * (w + 2) * (w - 1) * (w - 3)


for w in [-2, 1, 3, 4]:
    print(f"{w:2}: loss {loss(w):.4f}"
          f"  derivative {derivative(w) + 0:.1f}")
# --8<-- [end:curve]
# --8<-- [start:rates]
def descend(w, learning_rate, updates):
    points = [w]
    for update in range(updates):
        w = w - learning_rate * derivative(w)
        points.append(w)
    return points


for learning_rate in [0.01, 0.5, 1.8, 3.0]:
    points = descend(4.0, learning_rate, 100)
    points = [round(w, 2) for w in points]
    print(f"{learning_rate:4}:", *points[:6], "...", *points[-3:])
# --8<-- [end:rates]

h = 1e-6
assert all(abs((loss(w + h) - loss(w - h)) / (2 * h) - derivative(w)) < 1e-8 for w in (-3, -1, 0, 2, 4))
assert abs(loss(-2)) < 1e-12 and all(derivative(w) == 0 for w in (-2, 1, 3))
assert min(loss(-5 + k / 100) for k in range(1001)) > -1e-9
assert max(descend(4.0, 1.8, 1000)[3:]) < 1
assert all(abs(descend(start, 0.1, 300)[-1] - end) < 0.001 for start, end in ((0.9, -2), (1.1, 3)))

import numpy as np

offsets = np.array([-1.5, -0.5, 0.5, 1.5])           # differences between samples, with mean 0


def shaken(start, size, seed):
    rng, w = np.random.default_rng(seed), start
    for update in range(500):
        w = w - 0.3 * (derivative(w) + offsets[rng.choice(4, size=size, replace=False)].mean())
    return w


crossed = {(start, size): sum((shaken(start, size, seed) < 1) != (start < 1) for seed in range(100)) for start, size in [(3.0, 1), (3.0, 2), (-2.0, 1)]}
assert crossed[3.0, 1] > 50 and crossed[3.0, 2] == crossed[-2.0, 1] == 0
