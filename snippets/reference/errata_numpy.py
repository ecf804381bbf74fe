"""NumPy 2: names that are gone, and rules that have changed since NumPy 1."""
# --8<-- [start:start]
import warnings
import numpy as np
# --8<-- [end:start]
try:
    # --8<-- [start:one-number]
    predictions = np.array([[0.25], [0.75]])         # (2, 1)
    print("%.2f" % predictions[0])
    # --8<-- [end:one-number]
except TypeError as error:
    print(f"TypeError: {error}")
# --8<-- [start:item]
print("%.2f" % predictions[0, 0], predictions[0].item())
# --8<-- [end:item]
try:
    # --8<-- [start:out-of-bounds]
    np.array([200, 50], dtype="uint8") + 300
    # --8<-- [end:out-of-bounds]
except OverflowError as error:
    print(f"OverflowError: {error}")
# --8<-- [start:wrapped]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    total = np.uint8(200) + 100
print(total, caught[0].category.__name__, caught[0].message)
print(np.uint8(200).astype("int64") + 100)
# --8<-- [end:wrapped]
# --8<-- [start:float32]
images = np.ones((2, 3), dtype="float32")
print((images * 0.5).dtype, (images * np.float64(0.5)).dtype)
print((images - np.mean([0.25, 0.75])).dtype)
# --8<-- [end:float32]
try:
    # --8<-- [start:no-copy]
    np.array([1, 2, 3], copy=False)
    # --8<-- [end:no-copy]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:asarray]
print(np.asarray([1, 2, 3]))
# --8<-- [end:asarray]
try:
    # --8<-- [start:ragged]
    np.array([[1, 2, 3], [4, 5]])
    # --8<-- [end:ragged]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:object]
words = np.array([[1, 2, 3], [4, 5]], dtype=object)
print(words.shape, words.dtype)
# --8<-- [end:object]

assert total == 44 and 200 + 100 - 256 == 44

RENAMED = """int np.int64
float np.float64
object np.object_
str np.str_
float_ np.float64
complex_ np.complex128
NaN np.nan
Inf np.inf
product np.prod
cumproduct np.cumprod
alltrue np.all
sometrue np.any
in1d np.isin
trapz np.trapezoid
round_ np.round
asscalar np.ndarray.item
mat np.asmatrix
msort np.sort
asfarray np.asarray"""
for row in RENAMED.splitlines():
    old, new = row.split()
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        assert not hasattr(np, old), old
    found = np
    for part in new.split(".")[1:]:
        found = getattr(found, part)
assert np.asarray([1, 2], dtype=float).dtype == np.float64 != np.asarray([1, 2]).dtype
assert np.bool is np.bool_                     # the name is back, as NumPy's own type
assert not hasattr(np.ndarray, "ptp") and np.ptp([1, 4]) == 3


def message(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    raise AssertionError("no error")


for call, begins in [
    (lambda: np.int, "AttributeError: module 'numpy' has no attribute 'int'."),
    (lambda: np.float_, "AttributeError: `np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead."),
    (lambda: float(np.array([0.5])), "TypeError: only 0-dimensional arrays can be converted to Python scalars"),
    (lambda: np.array([1, 2]).ptp(), "AttributeError: 'numpy.ndarray' object has no attribute 'ptp'"),
    (lambda: np.percentile([1, 2], 50, interpolation="nearest"), "TypeError: percentile() got an unexpected keyword argument 'interpolation'"),
    (lambda: np.reshape([1, 2], newshape=(2, 1)), "TypeError: reshape() got an unexpected keyword argument 'newshape'"),
    (lambda: "%d" % predictions[0], "TypeError: %d format: a real number is required, not numpy.ndarray"),
    (lambda: np.zeros(2).__setitem__(0, predictions[0]), "ValueError: setting an array element with a sequence."),
    (lambda: np.uint8(-1), "OverflowError: Python integer -1 out of bounds for uint8"),
]:
    assert message(call).startswith(begins), message(call)
assert np.percentile([1, 2], 50, method="nearest") in (1, 2) and np.reshape([1, 2], (2, 1)).shape == (2, 1)
