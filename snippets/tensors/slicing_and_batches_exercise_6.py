"""Exercise 6: the same slices on a table of patients and measurements."""
# --8<-- [start:given]
from sklearn.datasets import load_diabetes

table = load_diabetes().data  # (442, 10)
names = load_diabetes().feature_names
print(names)
# --8<-- [end:given]
# --8<-- [start:solution]
import math

last_five = table[-5:]
body_mass = table[:, 2]
serum = table[:100, -6:]
one = table[7:8]
print("last five:", last_five.shape)
print("body mass:", body_mass.shape, names[2])
print("serum:    ", serum.shape, names[-6:])
print("one:      ", one.shape)
print("batches:", math.ceil(442 / 64), "last:", len(table[64 * 6:]))

assert last_five.shape == (5, 10)
assert (last_five[-1] == table[441]).all()
assert body_mass.shape == (442,) and names[2] == "bmi"
assert serum.shape == (100, 6) and (serum[0] == table[0, 4:]).all()
assert one.shape == (1, 10) and (one[0] == table[7]).all()
assert len(table[64 * 6:]) == 442 - 64 * 6
# --8<-- [end:solution]
