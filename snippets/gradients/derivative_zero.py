"""A derivative of 0: a minimum, a maximum, or neither; and the value there can be anything."""
# --8<-- [start:zero]
functions = [
    ("x² + 5", lambda x: x * x + 5),
    ("5 - x²", lambda x: 5 - x * x),
    ("x³ + 5", lambda x: x * x * x + 5),
]
for name, f in functions:
    slope = (f(0.001) - f(-0.001)) / 0.002
    print(f"{name}  slope: {slope:.3f}   "
          f"f: {f(-0.1):.3f} {f(0.0):.3f} {f(0.1):.3f}")
# --8<-- [end:zero]

for name, f in functions:
    assert f(0.0) == 5
assert functions[2][1](0.001) > functions[2][1](-0.001)
