"""Transposing moves elements; reshaping does not."""
# --8<-- [start:small]
import numpy as np

matrix = np.array([[0, 1],
                   [2, 3],
                   [4, 5]])  # (3, 2)
print(matrix.reshape(2, 3))
print(matrix.T)
# --8<-- [end:small]
# --8<-- [start:table]
samples = np.arange(300)[:, np.newaxis]  # (300, 1)
features = np.arange(20)  # (20,)
table = samples * 100 + features  # (300, 20)
print("table[12, 3]: ", table[12, 3])

transposed = table.T  # (20, 300)
reshaped = table.reshape(20, 300)  # (20, 300)
print("transposed[3]:", transposed[3, :4])
print("reshaped[3]:  ", reshaped[3, :4])
# --8<-- [end:table]
# --8<-- [start:axes]
images = np.zeros((32, 8, 6, 3))
print(images.T.shape)
print(images.transpose(0, 3, 1, 2).shape)
print(np.moveaxis(images, -1, 1).shape)
# --8<-- [end:axes]

assert table[12, 3] == 1203
assert all(transposed[feature, sample] == table[sample, feature] for sample in range(300) for feature in range(20))
assert reshaped[3].tolist() == table[45:60].ravel().tolist()     # samples 45..59, all their features
assert transposed.T.tolist() == table.tolist()
cube = np.arange(120).reshape(2, 3, 4, 5)
assert np.array_equal(cube.transpose(0, 3, 1, 2), np.moveaxis(cube, -1, 1))
assert cube.transpose(0, 3, 1, 2)[1, 4, 2, 3] == cube[1, 2, 3, 4]
