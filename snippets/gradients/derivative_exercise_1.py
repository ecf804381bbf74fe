"""Exercise 1: the slope of a line and of a parabola at three places each."""
# --8<-- [start:solution]
def slope(f, x, h):
    return (f(x + h) - f(x)) / h


def line(x):
    return -3 * x + 5


def square(x):
    return x * x


on_line = [slope(line, place, 1e-6) for place in (-10, 0, 10)]
on_curve = [slope(square, place, 1e-6) for place in (-3, 0.5, 3)]
print("line: ", [round(value, 3) for value in on_line])
print("curve:", [round(value, 3) for value in on_curve])

assert all(abs(value - -3) < 1e-3 for value in on_line)
for value, expected in zip(on_curve, [-6, 1, 6]):
    assert abs(value - expected) < 1e-3
# --8<-- [end:solution]
