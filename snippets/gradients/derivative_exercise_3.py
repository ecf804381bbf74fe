"""Exercise 3: why a step that suits float64 fails in float32."""
# --8<-- [start:solution]
import numpy as np


def cube(x):
    return x * x * x


one = np.float32(1)
for h in np.float32([1e-8, 1e-6, 1e-3]):
    quotient = (cube(one + h) - cube(one)) / h
    print(f"h = {h:.0e}  moved: {one + h > one}  "
          f"slope: {quotient:.3f}")

assert one + np.float32(1e-8) == one
assert abs(quotient - 3) < 0.01
# --8<-- [end:solution]

assert quotient.dtype == "float32" and 1.1e-7 < np.spacing(one) < 1.2e-7
assert one + np.float32(1e-6) - one == 8 * np.spacing(one) and abs(8 * np.spacing(one) - 9.54e-7) < 1e-9
step = np.float32(0.01)
assert 0.025 < (cube(one + step) - cube(one)) / step - 3 < 0.035
