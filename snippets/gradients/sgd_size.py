"""How large the system of equations of a small network would be."""
# --8<-- [start:size]
units = [784, 512, 10]
weights = 0
for before, after in zip(units, units[1:]):
    weights += before * after + after  # kernel, bias

entries = weights * weights
print("unknowns:", f"{weights:,}")
print("entries:", f"{entries:,}")
print("gigabytes:", entries * 4 // 10**9)  # float32
# --8<-- [end:size]

assert weights == 407_050 and entries * 4 // 10**9 == 662
