"""A slice is a view of the same memory; a list of indices makes a copy."""
# --8<-- [start:view]
import numpy as np
from sklearn.datasets import load_digits

numbers = np.arange(0, 80, 10)  # (8,)
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
images = load_digits().images  # (1797, 8, 8)
print("[:32]:       ", np.shares_memory(images, images[:32]))
print("[:, ::2]:    ", np.shares_memory(images, images[:, ::2]))
print("[12]:        ", np.shares_memory(images, images[12]))
print("[[10, 100]]: ", np.shares_memory(images, images[[10, 100]]))
print("[:32] / 16:  ", np.shares_memory(images, images[:32] / 16))
# --8<-- [end:which]

assert not np.shares_memory(images, images[12, 4, 4])    # one number, copied
view[:] = 0                                   # writes into numbers
assert numbers[2:5].tolist() == [0, 0, 0] and copy.tolist() == [7, 30, 40]
values = [0, 10, 20, 30]
part = values[1:3]
part[0] = 99
assert values == [0, 10, 20, 30]
