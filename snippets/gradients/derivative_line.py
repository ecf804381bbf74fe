"""f(x) = a * x: the slope is a, wherever it is measured and however far the step."""
# --8<-- [start:line]
def slope(f, x, h):
    return (f(x + h) - f(x)) / h


def up(x):
    return 3 * x


def down(x):
    return -2 * x


for place, h in [(-1, 0.5), (0, 0.5), (10, 0.5), (10, 4)]:
    print(f"x = {place:2}  h = {h:3}"
          f"  up: {slope(up, place, h)}"
          f"  down: {slope(down, place, h)}")
# --8<-- [end:line]

for place in [-1, 0, 10]:
    for h in [0.5, 1, 4, -2]:
        assert slope(up, place, h) == 3 and slope(down, place, h) == -2
        assert slope(lambda x: 3 * x + 100, place, h) == 3
