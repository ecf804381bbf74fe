"""Exercise 5: decode 16 bits as float16 and as bfloat16."""
# --8<-- [start:solution]
import numpy as np


def decode(bits, exponent_bits):
    exponent = bits[1:1 + exponent_bits]
    fraction = bits[1 + exponent_bits:]
    power = int(exponent, 2) - (2 ** (exponent_bits - 1) - 1)
    significand = 1 + int(fraction, 2) / 2 ** len(fraction)
    return (-1) ** int(bits[0]) * significand * 2.0**power


bits = "1100010010100000"
print("float16:", decode(bits, exponent_bits=5))
print("bfloat16:", decode(bits, exponent_bits=8))

for value in (1.0, -2.5, 0.1, 1000.0):
    number = np.float16(value)
    assert decode(f"{number.view('uint16'):016b}", 5) == number
# --8<-- [end:solution]

import ml_dtypes

pattern = np.array([int(bits, 2)], dtype="uint16")
assert pattern.view("float16")[0] == decode(bits, 5)
assert float(pattern.view(ml_dtypes.bfloat16)[0]) == decode(bits, 8)
