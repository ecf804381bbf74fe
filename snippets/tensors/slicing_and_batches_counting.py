"""Where an index points and where a slice starts and stops, on one axis."""
# --8<-- [start:index]
import numpy as np

numbers = np.arange(0, 80, 10)                # (8,)
print(numbers)
print("numbers[0]: ", numbers[0])
print("numbers[3]: ", numbers[3])
print("numbers[-1]:", numbers[-1])
# --8<-- [end:index]
# --8<-- [start:slice]
print("[2:5]: ", numbers[2:5])
print("[2:-3]:", numbers[2:-3])
print("length:", len(numbers[2:5]))           # 5 - 2
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
try:
    # --8<-- [start:no-such-index]
    numbers[8]
    # --8<-- [end:no-such-index]
except IndexError as error:
    print(f"IndexError: {error}")

assert np.array_equal(np.concatenate([numbers[:3], numbers[3:]]), numbers)
assert np.array_equal(np.concatenate([numbers[:-3], numbers[-3:]]), numbers)
assert len(numbers) - 3 == 5 and np.array_equal(numbers[2:-3], numbers[2:5])
