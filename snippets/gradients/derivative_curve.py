"""f(x) = x * x: the slope over a step h settles as h shrinks, at another value for each x."""
# --8<-- [start:shrink]
def slope(f, x, h):
    return (f(x + h) - f(x)) / h


def square(x):
    return x * x


for h in [1, 0.5, 0.1, 0.01, 0.001]:
    print(f"h = {h:<5}"
          f"  slope = {slope(square, 1.0, h):.3f}")
# --8<-- [end:shrink]
# --8<-- [start:places]
for place in [-2, -1, 0, 1, 2]:
    print(f"x = {place:2}"
          f"   slope = {slope(square, place, 0.001):6.3f}")
# --8<-- [end:places]

for place in [-2, -1, 0, 1, 2]:
    for h in [1, 0.1, 0.001]:
        assert abs(slope(square, place, h) - (2 * place + h)) < 1e-9 and abs(slope(square, place, -h) - (2 * place - h)) < 1e-9
