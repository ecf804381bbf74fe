"""Five derivatives by the rules, each beside the slope over a tiny step."""
# --8<-- [start:rules]
def slope(f, x, h):
    return (f(x + h) - f(x)) / h


checks = [
    ("5", lambda x: 5.0, lambda x: 0.0),
    ("3x", lambda x: 3 * x, lambda x: 3.0),
    ("x²", lambda x: x ** 2, lambda x: 2 * x),
    ("x³", lambda x: x ** 3, lambda x: 3 * x ** 2),
    ("4x³ - x² + 5", lambda x: 4 * x ** 3 - x ** 2 + 5,
                     lambda x: 12 * x ** 2 - 2 * x),
]
for name, f, derivative in checks:
    print(f"{name:14} {slope(f, 2.0, 1e-6):7.3f}"
          f" {derivative(2.0):7.3f}")
# --8<-- [end:rules]

for name, f, derivative in checks:
    for place in [-1.5, 0.0, 0.7, 2.0]:
        assert abs(slope(f, place, 1e-6) - derivative(place)) < 1e-4
