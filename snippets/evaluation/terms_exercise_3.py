"""Exercise 3: a feature that nobody measured predicts perfectly."""
# --8<-- [start:row]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

labels = load_wine().target
row = np.arange(178).reshape(178, 1)
x_train, x_val, y_train, y_val = train_test_split(
    row, labels, test_size=36, random_state=3)
model = DecisionTreeClassifier(random_state=0).fit(x_train, y_train)
print(f"accuracy: {model.score(x_val, y_val):.3f}")
# --8<-- [end:row]
# --8<-- [start:solution]
print("changes at:", (np.flatnonzero(np.diff(labels)) + 1).tolist())

shuffled = np.random.default_rng(0).permutation(row)
x_train, x_val, y_train, y_val = train_test_split(
    shuffled, labels, test_size=36, random_state=3)
model = DecisionTreeClassifier(random_state=0).fit(x_train, y_train)
print(f"accuracy: {model.score(x_val, y_val):.3f}")

assert (np.diff(labels) >= 0).all()
assert model.score(x_val, y_val) < 0.6
# --8<-- [end:solution]
