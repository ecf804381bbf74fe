"""Where an index points and where a slice starts and stops, on one axis."""
# --8<-- [start:slice]
import numpy as np

numbers = np.arange(0, 80, 10)  # (8,)
print(numbers)
print("[3]:   ", numbers[3])
print("[-1]:  ", numbers[-1])
print("[2:5]: ", numbers[2:5])
print("[2:-3]:", numbers[2:-3])
# --8<-- [end:slice]
# --8<-- [start:omitted]
print("[:3]: ", numbers[:3])
print("[3:]: ", numbers[3:])
print("[-3:]:", numbers[-3:])
print("[:-3]:", numbers[:-3])
print("[::2]:", numbers[::2])
# --8<-- [end:omitted]
# --8<-- [start:past-the-end]
print("[6:100]: ", numbers[6:100])
print("[50:100]:", numbers[50:100], numbers[50:100].shape)
# --8<-- [end:past-the-end]

assert len(numbers[2:5]) == 5 - 2
assert np.array_equal(np.concatenate([numbers[:3], numbers[3:]]), numbers)
assert np.array_equal(np.concatenate([numbers[:-3], numbers[-3:]]), numbers)
assert len(numbers) - 3 == 5 and np.array_equal(numbers[2:-3], numbers[2:5])
try:
    numbers[8]
except IndexError:
    pass
else:
    raise AssertionError("numbers[8] must fail")
