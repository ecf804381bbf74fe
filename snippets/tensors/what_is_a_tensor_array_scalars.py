"""A 0D array and an array scalar: the same number, two classes."""
# --8<-- [start:types]
import numpy as np

zero_d = np.array(9, dtype="float32")
array_scalar = np.float32(9)
for value in (zero_d, array_scalar):
    print(type(value).__name__, value.ndim, value.shape)
zero_d[()] = 5
print("zero_d:", zero_d)
# --8<-- [end:types]
# --8<-- [start:element]
row = np.array([3, 6, 9], dtype="float32")
element = row[1]
print("element:", type(element).__name__, element.ndim)
print("zero_d + 1:", type(zero_d + 1).__name__)
element += 1
print("element:", element)
print("row:", row)
# --8<-- [end:element]

assert isinstance(zero_d, np.ndarray) and not isinstance(array_scalar, np.ndarray)
assert array_scalar.dtype == zero_d.dtype == "float32"
try:
    array_scalar[()] = 5
except TypeError as error:                                       # the same complaint as that of a tf.Tensor
    assert "does not support item assignment" in str(error)
else:
    raise AssertionError("an array scalar took item assignment")
