"""A slice is a view of the same memory; a list of indices makes a copy."""
# --8<-- [start:view]
import numpy as np

numbers = np.arange(0, 80, 10)                # (8,)
view = numbers[2:5]
view[0] = 99
print("view:   ", view)
print("numbers:", numbers)
# --8<-- [end:view]
# --8<-- [start:copy]
copy = numbers[2:5].copy()
copy[0] = 7
print("copy:   ", copy)
print("numbers:", numbers)
# --8<-- [end:copy]
# --8<-- [start:which]
print("[2:5]:    ", np.shares_memory(numbers, numbers[2:5]))
print("[::2]:    ", np.shares_memory(numbers, numbers[::2]))
print("[[2, 4]]: ", np.shares_memory(numbers, numbers[[2, 4]]))
print("[mask]:   ", np.shares_memory(numbers, numbers[numbers > 30]))
print("/ 2:      ", np.shares_memory(numbers, numbers / 2))
# --8<-- [end:which]
# --8<-- [start:assign]
numbers[[2, 4]] = 0
print(numbers)
# --8<-- [end:assign]

assert numbers[2] == 0 and view[0] == 0
