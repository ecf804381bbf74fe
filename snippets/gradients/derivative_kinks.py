"""At a kink the slopes from the left and from the right differ, however small the step."""
# --8<-- [start:kink]
def slope(f, x, h):
    return (f(x + h) - f(x)) / h


def relu(x):
    return max(x, 0.0)


def square(x):
    return x * x


for h in [0.1, 0.01, 0.001]:
    for name, f in [("x²", square), ("relu", relu)]:
        print(f"h = {h:<5}  {name:4}"
              f"  left: {slope(f, -h, h):6.3f}"
              f"  right: {slope(f, 0.0, h):6.3f}")
# --8<-- [end:kink]

assert slope(relu, -1e-9, 1e-9) == 0 and slope(relu, 0.0, 1e-9) == 1
assert abs(slope(abs, 0.0, 0.001) - 1) < 1e-9 and abs(slope(abs, 0.0, -0.001) + 1) < 1e-9
