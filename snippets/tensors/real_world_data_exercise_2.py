"""Exercise: how the memory of a clip changes."""
# --8<-- [start:solution]
import math

full = (1, 60 * 30, 240, 426, 3)
slower = (1, 60 * 4, 240, 426, 3)
gray = (1, 60 * 4, 240, 426, 1)
for shape in [full, slower, gray]:
    print(shape, f"{math.prod(shape) * 4 / 1024**2:.1f} MiB")

assert math.prod(full) / math.prod(slower) == 7.5
assert math.prod(slower) / math.prod(gray) == 3
# --8<-- [end:solution]
