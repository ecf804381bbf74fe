"""A data set that is gone, and one that takes its place."""
# --8<-- [start:boston]
import sklearn.datasets

names = dir(sklearn.datasets)
print("load_boston:", "load_boston" in names)
print("load_diabetes:", "load_diabetes" in names)
data, targets = sklearn.datasets.load_diabetes(return_X_y=True)
print(data.shape, targets.shape)
# --8<-- [end:boston]

try:
    from sklearn.datasets import load_boston
except ImportError as error:
    assert "removed" in str(error)
else:
    raise AssertionError
assert "fetch_california_housing" in names
from sklearn.preprocessing import OneHotEncoder

assert OneHotEncoder(sparse_output=False).fit_transform([[0], [1]]).tolist() == [[1, 0], [0, 1]]
try:
    OneHotEncoder(sparse=False)
except TypeError:
    pass
else:
    raise AssertionError("sparse is known")
