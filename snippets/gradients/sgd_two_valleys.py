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
    points = descend(4.0, learning_rate, 5)
    print(f"{learning_rate:4}:", *[round(w, 2) for w in points])
# --8<-- [end:rates]
# --8<-- [start:long]
for learning_rate in [0.01, 0.5, 1.8]:
    points = descend(4.0, learning_rate, 100)
    print(f"{learning_rate:4}:", *[round(w, 2) for w in points[-4:]])
# --8<-- [end:long]

h = 1e-6
assert all(abs((loss(w + h) - loss(w - h)) / (2 * h) - derivative(w)) < 1e-8 for w in (-3, -1, 0, 2, 4))
assert abs(loss(-2)) < 1e-12 and all(derivative(w) == 0 for w in (-2, 1, 3))
assert min(loss(-5 + k / 100) for k in range(1001)) > -1e-9
assert max(descend(4.0, 1.8, 1000)[3:]) < 1
assert all(abs(descend(start, 0.1, 300)[-1] - end) < 0.001 for start, end in ((0.9, -2), (1.1, 3)))
