"""The sign of the derivative says where to go, its size how much a small step changes."""
# --8<-- [start:both-signs]
def loss(w):
    return 3.5 * (w - 2) ** 2


def derivative(w):
    return 7 * w - 14


for w in [0.0, 3.0]:
    print(f"w = {w}  derivative: {derivative(w):.1f}")
    for nearby in [w - 0.1, w, w + 0.1]:
        print(f"    loss({nearby:4.1f}) = {loss(nearby):.3f}")
# --8<-- [end:both-signs]
# --8<-- [start:size]
for dw in [0.01, 0.1, 1.0, 4.0]:
    estimate = derivative(0.0) * dw
    actual = loss(0.0 + dw) - loss(0.0)
    print(f"dw = {dw:<4}  estimate: {estimate:7.3f}  "
          f"actual: {actual:7.3f}")
# --8<-- [end:size]
# --8<-- [start:update]
learning_rate = 0.1
for w in [0.0, 3.0]:
    new_w = w - learning_rate * derivative(w)
    print(f"w: {w} -> {new_w:.1f}   "
          f"loss: {loss(w):5.2f} -> {loss(new_w):.3f}")
# --8<-- [end:update]
# --8<-- [start:repeat]
w = 0.0
for step in range(5):
    print(f"w = {w:.4f}  loss: {loss(w):7.4f}  "
          f"derivative: {derivative(w):8.4f}")
    w = w - learning_rate * derivative(w)
# --8<-- [end:repeat]

assert derivative(0.0) == -14 and derivative(3.0) == 7
assert loss(0.1) < loss(0.0) < loss(-0.1) and loss(2.9) < loss(3.0) < loss(3.1)
assert abs(0.0 - 0.1 * derivative(0.0) - 1.4) < 1e-12 and abs(3.0 - 0.1 * derivative(3.0) - 2.3) < 1e-12
assert abs((1.4 - 2) / (0.0 - 2) - 0.3) < 1e-12 and abs(loss(1.4) / loss(0.0) - 0.09) < 1e-12
assert abs(derivative(0.0) * 1.4 - -19.6) < 1e-12 and abs(loss(1.4) - loss(0.0) - -12.74) < 1e-12
assert loss(1.0) - loss(0.0) == -10.5 and loss(4.0) == loss(0.0)
