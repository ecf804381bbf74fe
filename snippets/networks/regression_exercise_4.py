"""Exercise 4: a mean absolute error that refuses shapes that differ, and the share of the variance explained."""
# --8<-- [start:solution]
import numpy as np
from sklearn.metrics import r2_score


def check(y_true, y_pred):
    if y_true.shape != y_pred.shape:
        raise ValueError(f"{y_true.shape} and {y_pred.shape}")


def mae(y_true, y_pred):
    check(y_true, y_pred)
    return np.mean(np.abs(y_true - y_pred))


def r2(y_true, y_pred):
    check(y_true, y_pred)
    squares = np.sum((y_true - y_pred) ** 2)
    return 1 - squares / np.sum((y_true - y_true.mean()) ** 2)


y_true = np.array([150.0, 100.0, 200.0, 90.0])
y_pred = np.array([140.0, 110.0, 190.0, 100.0])
print(f"mae: {mae(y_true, y_pred):.1f}")
print(f"r2: {r2(y_true, y_pred):.3f}")
print(f"r2 of the mean: {r2(y_true, np.full(4, 135.0)):.3f}")
try:
    mae(y_true, y_pred.reshape(4, 1))
except ValueError as error:
    print("ValueError:", error)

assert mae(y_true, y_pred) == 10
assert np.isclose(r2(y_true, y_pred), r2_score(y_true, y_pred))
assert r2(y_true, np.full(4, y_true.mean())) == 0
# --8<-- [end:solution]
