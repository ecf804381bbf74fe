"""Moving along the derivative instead of against it: the loss grows."""
# --8<-- [start:wrong-way]
def loss(w):
    return 3.5 * (w - 2) ** 2


def derivative(w):
    return 7 * w - 14


for w in [0.0, 3.0]:
    along = w + 0.1 * derivative(w)
    against = w - 0.1 * derivative(w)
    print(f"w = {w}   along: {loss(along):.3f}   "
          f"against: {loss(against):.3f}")
# --8<-- [end:wrong-way]

for w in [0.0, 3.0, -5.0, 2.5]:
    assert loss(w + 0.1 * derivative(w)) > loss(w) > loss(w - 0.1 * derivative(w))
