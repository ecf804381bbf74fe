"""What each splitter of the table keeps, and how many trainings it takes."""
# --8<-- [start:splitters]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import (
    GridSearchCV, GroupKFold, KFold, RepeatedKFold,
    RepeatedStratifiedKFold, StratifiedGroupKFold, StratifiedKFold,
    TimeSeriesSplit, cross_val_score, train_test_split)
from sklearn.neighbors import KNeighborsClassifier

x, labels = load_wine(return_X_y=True)
order = np.random.default_rng(0).permutation(len(x))
x, labels = x[order], labels[order]
groups = np.arange(len(x)) // 3  # three samples each


def report(name, splits):
    later, apart, gaps = [], [], []
    times = np.zeros(len(x), dtype=int)
    for train, val in splits:
        later.append(train.max() < val.min())
        apart.append(not np.isin(groups[val], groups[train]).any())
        gaps.append(np.abs(np.bincount(labels[val]) / len(val)
                           - np.bincount(labels) / len(x)).max())
        times[val] += 1
    print(f"{name:22} {len(gaps):9} {all(later)!s:6} {all(apart)!s:6}"
          f" {max(gaps):6.2f}  {times.min()}..{times.max()}")


print(f"{'':22} trainings later  apart  shares  times")
folds = {"n_splits": 5, "shuffle": True, "random_state": 0}
repeats = {"n_splits": 5, "n_repeats": 3, "random_state": 0}
for splitter in [
        TimeSeriesSplit(5, gap=20), GroupKFold(5),
        StratifiedGroupKFold(5), train_test_split,
        StratifiedKFold(**folds), KFold(**folds),
        RepeatedStratifiedKFold(**repeats), RepeatedKFold(**repeats)]:
    name = getattr(splitter, "__name__", type(splitter).__name__)
    if splitter is train_test_split:
        splits = [train_test_split(np.arange(178), test_size=36,
                                   stratify=labels, random_state=0)]
    else:
        splits = splitter.split(
            x, labels, groups if "Group" in name else None)
    report(name, splits)
# --8<-- [end:splitters]
# --8<-- [start:gap]
for gap in (0, 20):
    train, val = next(TimeSeriesSplit(5, gap=gap).split(x))
    print(f"gap={gap:2}  last trained: {train[-1]}"
          f"  first validated: {val[0]}")
# --8<-- [end:gap]
# --8<-- [start:nested]
class Counted(KNeighborsClassifier):
    trainings = 0

    def fit(self, x, y):
        Counted.trainings += 1
        return super().fit(x, y)


candidates = {"n_neighbors": [1, 5, 9]}
inner, outer = KFold(**folds), KFold(**folds)
search = GridSearchCV(Counted(), candidates, cv=inner)
scores = cross_val_score(search, x, labels, cv=outer)
print("scores:", len(scores), " trainings:", Counted.trainings)
# --8<-- [end:nested]

assert Counted.trainings == 5 * (3 * 5 + 1)


def apart_shares_times(splits):
    splits = list(splits)
    shares = np.bincount(labels) / len(x)
    return (all(not np.isin(groups[val], groups[train]).any() for train, val in splits),
            max(np.abs(np.bincount(labels[val], minlength=3) / len(val) - shares).max() for _, val in splits) < 0.05,
            np.bincount(np.concatenate([val for _, val in splits]), minlength=len(x)).tolist())


assert apart_shares_times(GroupKFold(5).split(x, labels, groups)) == (True, False, [1] * 178)
assert apart_shares_times(StratifiedGroupKFold(5).split(x, labels, groups)) == (True, True, [1] * 178)
assert apart_shares_times(StratifiedKFold(**folds).split(x, labels)) == (False, True, [1] * 178)
assert apart_shares_times(KFold(**folds).split(x)) == (False, False, [1] * 178)
assert apart_shares_times(RepeatedStratifiedKFold(**repeats).split(x, labels)) == (False, True, [3] * 178)
assert apart_shares_times(RepeatedKFold(**repeats).split(x)) == (False, False, [3] * 178)
assert apart_shares_times([train_test_split(np.arange(178), test_size=36, stratify=labels, random_state=0)])[1]
assert all(train.max() + 20 < val.min() for train, val in TimeSeriesSplit(5, gap=20).split(x))
