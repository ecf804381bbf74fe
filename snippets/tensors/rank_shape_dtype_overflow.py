"""uint8 arithmetic wraps around at 256, without a word."""
# --8<-- [start:sum]
import numpy as np

pixels = np.array([100, 200, 250], dtype="uint8")
print(pixels + 100)
# --8<-- [end:sum]
# --8<-- [start:difference]
before = np.array([3], dtype="uint8")
after = np.array([5], dtype="uint8")
print("before - after:", before - after)
# --8<-- [end:difference]
# --8<-- [start:wider]
print(pixels.astype("int16") + 100)
print(before.astype("int16") - after)
# --8<-- [end:wider]
try:
    # --8<-- [start:too-large]
    pixels + 300
    # --8<-- [end:too-large]
except OverflowError as error:
    print(f"OverflowError: {error}")

assert (200 + 100) % 256 == 44 and (250 + 100) % 256 == 94 and (3 - 5) % 256 == 254
