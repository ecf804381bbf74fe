"""Exercise 1: the median as a baseline."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

features, targets = load_diabetes(scaled=False, return_X_y=True)
_, _, y_rest, _ = train_test_split(
    features, targets, test_size=89, random_state=0)
y_train, y_val = train_test_split(
    y_rest, test_size=89, random_state=0)

result = {}
for part, y in [("train", y_train), ("val", y_val)]:
    for name, value in [("mean", y_train.mean()),
                        ("median", np.median(y_train))]:
        mae = np.mean(np.abs(y - value))
        mse = np.mean((y - value) ** 2)
        result[part, name] = mae, mse
        print(f"{part:5}  {name:6} {value:.1f}"
              f"  mae: {mae:.1f}  mse: {mse:.0f}")

assert result["train", "median"][0] < result["train", "mean"][0]
assert result["train", "mean"][1] < result["train", "median"][1]
# --8<-- [end:solution]

assert result["val", "mean"][0] < result["val", "median"][0]
