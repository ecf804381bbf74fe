"""Exercise 1: the nearest neighbor has a perfect training score on any labels."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

images, digits = load_digits(return_X_y=True)
shuffled = np.random.default_rng(0).permutation(digits)
for name, labels in [("real    ", digits), ("shuffled", shuffled)]:
    x_train, x_val, y_train, y_val = train_test_split(
        images, labels, random_state=0)
    model = KNeighborsClassifier(n_neighbors=1).fit(x_train, y_train)
    on_train = model.score(x_train, y_train)
    on_val = model.score(x_val, y_val)
    print(f"{name}  training: {on_train:.2f}  validation: {on_val:.2f}")
    assert on_train == 1

assert on_val < 0.2
# --8<-- [end:solution]
