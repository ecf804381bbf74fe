"""Exercise 2: the same five updates with three learning rates."""
# --8<-- [start:solution]
def derivative(w):
    return 7 * w - 14


for learning_rate in [0.1, 0.2, 0.3]:
    w = 0.0
    path = [w]
    for step in range(5):
        w = w - learning_rate * derivative(w)
        path.append(round(w, 3))
    print(learning_rate, path)
    if learning_rate < 0.3:
        assert abs(w - 2) < 0.1
    else:
        assert abs(w - 2) > 3
# --8<-- [end:solution]

for learning_rate, factor in [(0.1, 0.3), (0.2, -0.4), (0.3, -1.1)]:
    assert abs((0.0 - learning_rate * derivative(0.0) - 2) / (0.0 - 2) - factor) < 1e-12
