"""Exercise 5: three groups of bits become a value."""
# --8<-- [start:solution]
import numpy as np


def decode(sign, exponent, fraction):
    bias = 2 ** (len(exponent) - 1) - 1
    power = int(exponent, 2) - bias
    significand = 1 + int(fraction, 2) / 2 ** len(fraction)
    return (-1) ** int(sign) * significand * 2.0**power


value = decode("0", "01111011", "10011001100110011001101")
print("float32:", value)
print("float16:", decode("1", "10001", "0010100000"))
print("bfloat16:", decode("1", "10001001", "0100000"))

assert value == float(np.float32(0.1))
# --8<-- [end:solution]

import ml_dtypes

pattern = np.array([int("1100010010100000", 2)], dtype="uint16")
assert pattern.view("float16")[0] == decode("1", "10001", "0010100000") == -4.625
assert float(pattern.view(ml_dtypes.bfloat16)[0]) == decode("1", "10001001", "0100000") == -1280
