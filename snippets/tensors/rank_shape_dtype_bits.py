"""The 32 bits of a float32 taken apart."""
# --8<-- [start:split]
import numpy as np

pattern = np.float32(0.1).view("uint32")
bits = f"{pattern:032b}"
print("sign:", bits[0])
print("exponent:", bits[1:9])
print("fraction:", bits[9:])
# --8<-- [end:split]

from decimal import Decimal

assert bits[1:9] == "01111011" and 1 + 2 + 8 + 16 + 32 + 64 == int(bits[1:9], 2) == 123
power = int(bits[1:9], 2) - 127
significand = 1 + int(bits[9:], 2) / 2**23
assert power == -4 and Decimal(significand) == Decimal("1.60000002384185791015625")
assert significand * 2.0**power == float(np.float32(0.1))
assert Decimal(float(np.float32(0.1))) == Decimal("0.100000001490116119384765625")
