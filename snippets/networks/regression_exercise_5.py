"""Exercise 5: linear regression in the same four folds."""
# tolerance: 0.001
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, train_test_split

features, targets = load_diabetes(scaled=False, return_X_y=True)
x_rest, _, y_rest, _ = train_test_split(
    features, targets, test_size=89, random_state=0)
line_scores = []
folds = KFold(4, shuffle=True, random_state=0)
for train, val in folds.split(x_rest):
    line = LinearRegression().fit(x_rest[train], y_rest[train])
    y_pred = line.predict(x_rest[val])  # (89,) or (88,)
    line_scores.append(np.mean(np.abs(y_pred - y_rest[val])))
print("mae:", np.round(line_scores, 1))
print(f"mean: {np.mean(line_scores):.1f}"
      f"  from {min(line_scores):.1f} to {max(line_scores):.1f}")

assert line.coef_.shape == (10,) and len(line_scores) == 4
assert np.isclose(np.mean(line_scores), 44, atol=3)
# --8<-- [end:solution]
