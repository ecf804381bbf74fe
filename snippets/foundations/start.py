"""A rule found from data: nobody writes 2 and 1 into the program."""
# --8<-- [start:rule]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)
w, b = np.polyfit(x, y, 1)
print(f"y = {w:.1f} * x + {b:.1f}")
print(f"x = 10: {w * 10 + b:.1f}")
# --8<-- [end:rule]

assert np.allclose([w, b], [2, 1])
