"""uint8 arithmetic wraps around at 256, without a word."""
# --8<-- [start:wrap]
import numpy as np

pixels = np.array([50, 200, 250], dtype="uint8")
print("+ 100:", pixels + 100)
print("- 60:", pixels - 60)
# --8<-- [end:wrap]
# --8<-- [start:wider]
wide = pixels.astype("int16")
print("+ 100:", wide + 100)
print("- 60:", wide - 60)
# --8<-- [end:wider]

import warnings

assert (200 + 100) % 256 == 44 and (250 + 100) % 256 == 94 and (50 - 60) % 256 == 246
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    pixels + 100
    assert not caught                                    # arrays: no warning
    pixels[1] + 100
    assert "overflow encountered in scalar add" in str(caught[0].message)
try:
    pixels + 300
except OverflowError:
    pass
else:
    raise AssertionError
assert (wide + 100).astype("uint8").tolist() == [150, 44, 94]   # a cast wraps too
