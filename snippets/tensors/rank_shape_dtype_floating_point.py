"""0.1 + 0.2 is not 0.3, because none of the three is stored exactly."""
# --8<-- [start:stored]
from decimal import Decimal

print(0.5 + 0.25 == 0.75)
print(0.1 + 0.2 == 0.3)
print("0.1:", Decimal(0.1))
print("0.2:", Decimal(0.2))
print("0.3:", Decimal(0.3))
print("sum:", Decimal(0.1 + 0.2))
# --8<-- [end:stored]
# --8<-- [start:close]
import numpy as np

print(np.isclose(0.1 + 0.2, 0.3))
# --8<-- [end:close]

gap = Decimal(0.1 + 0.2) - Decimal(0.3)
assert gap == Decimal(2) ** -54 and 5.5e-17 < gap < 5.6e-17
assert np.nextafter(0.3, 1) == 0.1 + 0.2                 # neighbors: nothing in between

from fractions import Fraction

assert 2 * (Fraction(0.1) + Fraction(0.2)) == Fraction(0.3) + Fraction(0.1 + 0.2)   # exactly halfway
assert np.float64(0.3).view("uint64") % 2 == 1 and np.float64(0.1 + 0.2).view("uint64") % 2 == 0    # the tie goes to the last bit 0
