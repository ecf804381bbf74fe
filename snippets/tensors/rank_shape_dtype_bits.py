"""The 32 bits of a float32 taken apart and put together again."""
# --8<-- [start:split]
import numpy as np

bits = f"{np.float32(0.1).view('uint32'):032b}"
sign, exponent, fraction = bits[0], bits[1:9], bits[9:]
print("sign:", sign)
print("exponent:", exponent)
print("fraction:", fraction)
# --8<-- [end:split]
# --8<-- [start:join]
power = int(exponent, 2) - 127
significand = 1 + int(fraction, 2) / 2**23
print("power:", power)
print("significand:", significand)
print("value:", (-1) ** int(sign) * significand * 2.0**power)
# --8<-- [end:join]

assert (-1) ** int(sign) * significand * 2.0**power == float(np.float32(0.1))
