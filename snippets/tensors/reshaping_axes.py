"""Adding and removing axes of length 1."""
# --8<-- [start:add]
import numpy as np

vector = np.array([7, 8, 9])  # (3,)
row = vector[np.newaxis, :]  # (1, 3)
column = vector[:, np.newaxis]  # (3, 1)
print(row, row.shape)
print(column, column.shape)
# --8<-- [end:add]
# --8<-- [start:squeeze]
image = np.zeros((8, 8))
print(np.expand_dims(image, axis=0).shape)
print(np.expand_dims(image, axis=-1).shape)

batch = np.expand_dims(image, axis=(0, -1))  # (1, 8, 8, 1)
print(batch.squeeze().shape)
print(batch.squeeze(axis=0).shape)
# --8<-- [end:squeeze]

assert np.newaxis is None                        # another spelling
assert (vector.reshape(1, 3) == row).all() and (vector.reshape(3, 1) == column).all()
assert (np.expand_dims(vector, axis=0) == row).all() and (np.expand_dims(vector, axis=1) == column).all()
assert batch.shape == (1, 8, 8, 1) and np.zeros((32, 8, 8, 1)).squeeze().shape == (32, 8, 8)
assert vector.T.shape == (3,)
try:
    batch.squeeze(axis=1)
except ValueError as error:
    assert "size not equal to one" in str(error)
else:
    raise AssertionError("squeeze took an axis of length 8")
