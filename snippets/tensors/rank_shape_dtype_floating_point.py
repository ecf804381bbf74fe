"""0.1 + 0.2 is not 0.3, because neither of the three is stored exactly."""
# --8<-- [start:sum]
from decimal import Decimal

import numpy as np

print(0.1 + 0.2 == 0.3)
print(0.1 + 0.2)
# --8<-- [end:sum]
# --8<-- [start:stored]
print("0.1:", Decimal(0.1))
print("0.2:", Decimal(0.2))
print("0.3:", Decimal(0.3))
print("sum:", Decimal(0.1 + 0.2))
# --8<-- [end:stored]
# --8<-- [start:close]
print(np.isclose(0.1 + 0.2, 0.3))
print(0.5 + 0.25 == 0.75)
# --8<-- [end:close]

gap = Decimal(0.1 + 0.2) - Decimal(0.3)
assert gap == Decimal(2) ** -54                          # neighbours: nothing in between
assert np.nextafter(0.3, 1) == 0.1 + 0.2

from fractions import Fraction

assert 2 * (Fraction(0.1) + Fraction(0.2)) == Fraction(0.3) + Fraction(0.1 + 0.2)   # exactly halfway
