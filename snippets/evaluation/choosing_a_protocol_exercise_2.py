"""Exercise 2: oversampling before the split."""
# --8<-- [start:broken]
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(0)
x = rng.normal(size=(220, 5))  # no pattern at all
y = np.repeat([0, 1], [200, 20])

rare = rng.choice(np.flatnonzero(y == 1), 180)
more_x = np.concatenate([x, x[rare]])  # (400, 5)
more_y = np.concatenate([y, y[rare]])
x_train, x_val, y_train, y_val = train_test_split(
    more_x, more_y, test_size=0.3, stratify=more_y, random_state=0)
model = KNeighborsClassifier(1).fit(x_train, y_train)
found = model.predict(x_val)[y_val == 1]
print(f"rare class found: {found.mean():.2f}")
# --8<-- [end:broken]
before = found.mean()
# --8<-- [start:solution]
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.3, stratify=y, random_state=0)
rare = rng.choice(np.flatnonzero(y_train == 1), 126)
x_more = np.concatenate([x_train, x_train[rare]])
y_more = np.concatenate([y_train, y_train[rare]])
print("training:", np.bincount(y_more), " validation:",
      np.bincount(y_val))

model = KNeighborsClassifier(1).fit(x_more, y_more)
found = model.predict(x_val)[y_val == 1]
print(f"rare class found: {found.mean():.2f}")
assert found.mean() < 0.5
# --8<-- [end:solution]

assert before > 0.9
