"""Exercise 2: subtract the mean of each column, then of each row."""
# --8<-- [start:solution]
import numpy as np

batch = np.array([[1.0, 2, 3], [4, 0, 2]])  # (2, 3)

per_feature = batch - batch.mean(axis=0)  # (2, 3) - (3,)
row_means = batch.mean(axis=1, keepdims=True)  # (2, 1)
per_sample = batch - row_means  # (2, 3) - (2, 1)
print(per_feature)
print(per_sample)

assert np.allclose(per_feature.mean(axis=0), 0)
assert np.allclose(per_sample.mean(axis=1), 0)
# --8<-- [end:solution]

try:
    batch - batch.mean(axis=1)
except ValueError as error:
    assert "(2,3) (2,)" in str(error)
