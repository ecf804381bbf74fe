"""Transposing moves elements; reshaping does not."""
# --8<-- [start:small]
import numpy as np

matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])                      # (3, 2)
print(matrix.reshape((2, 3)))
print(matrix.T)
# --8<-- [end:small]
# --8<-- [start:table]
samples = np.arange(300)[:, np.newaxis]          # (300, 1)
features = np.arange(20)                         # (20,)
table = samples * 100 + features                 # (300, 20)
print(table[12, 3], table[299, 19])
# --8<-- [end:table]
# --8<-- [start:both]
transposed = table.T                             # (20, 300)
reshaped = table.reshape((20, 300))              # (20, 300)
print("transposed[3]:", transposed[3, :4])
print("reshaped[3]:  ", reshaped[3, :4])
# --8<-- [end:both]
# --8<-- [start:axes]
images = np.zeros((32, 8, 6, 3))                 # channels last
print(images.T.shape)
print(images.transpose((0, 3, 1, 2)).shape)      # channels first
# --8<-- [end:axes]

assert table[12, 3] == 1203
assert all(transposed[feature, sample] == table[sample, feature] for sample in range(300) for feature in range(20))
assert reshaped[3].tolist() == table[45:60].ravel().tolist()     # samples 45..59, all their features
assert transposed.T.tolist() == table.tolist()
