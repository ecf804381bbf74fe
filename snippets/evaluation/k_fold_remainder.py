"""The hand-written pattern len(data) // K leaves a remainder out."""
# --8<-- [start:dropped]
import numpy as np

for count in (178, 103):
    size = count // 5
    validated = np.zeros(count, dtype=int)
    for k in range(5):
        validated[k * size:(k + 1) * size] += 1
    print(count, " size:", size,
          " never:", np.flatnonzero(validated == 0))
# --8<-- [end:dropped]

assert [len(fold) for fold in np.array_split(np.arange(178), 5)] == [36, 36, 36, 35, 35]
assert [len(fold) for fold in np.array_split(np.arange(103), 5)] == [21, 21, 21, 20, 20]
assert 178 - 5 * (178 // 5) == 3 and 103 - 5 * (103 // 5) == 3
