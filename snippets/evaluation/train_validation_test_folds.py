"""With cross-validation, the validation role rotates; the test set stays apart."""
# --8<-- [start:rotate]
import numpy as np
from sklearn.model_selection import KFold, train_test_split

rest, test = train_test_split(
    np.arange(1797), train_size=300, random_state=0)
validated = np.zeros(1797, dtype=int)
for train, val in KFold(n_splits=5).split(rest):
    validated[rest[val]] += 1
    print("train:", len(train), " validation:", len(val))
print("rest:", np.unique(validated[rest]),
      " test:", np.unique(validated[test]))
# --8<-- [end:rotate]

assert set(validated[rest]) == {1} and set(validated[test]) == {0}
