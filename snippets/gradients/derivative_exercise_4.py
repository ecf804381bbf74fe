"""Exercise 4: a function that turns a function into its derivative."""
# --8<-- [start:solution]
import numpy as np


def differentiate(f, h=1e-4):
    def slope(x):
        return (f(x + h) - f(x - h)) / (2 * h)
    return slope


x = np.linspace(-2, 2, 9)  # (9,)
first = differentiate(np.sin)(x)  # (9,)
second = differentiate(differentiate(np.sin))(x)  # (9,)
for name, values in [("sin", np.sin(x)), ("-sin", -np.sin(x)),
                     ("-cos", -np.cos(x))]:
    print(f"{name:4}", np.allclose(second, values, atol=1e-6))

assert np.allclose(first, np.cos(x), atol=1e-6)
assert np.allclose(second, -np.sin(x), atol=1e-6)
assert np.allclose(differentiate(lambda x: x ** 3)(x), 3 * x ** 2,
                   atol=1e-6)
# --8<-- [end:solution]
