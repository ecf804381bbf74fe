"""A rare class: how many of it land in the validation set, shuffled and stratified."""
# --8<-- [start:rare]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import KFold, StratifiedKFold
from sklearn.model_selection import train_test_split

features, labels = load_wine(return_X_y=True)
features, labels = features[:140], labels[:140]
print("classes:", np.bincount(labels))

rare = {"shuffled": [], "stratified": []}
for seed in range(500):
    for name, classes in [("shuffled", None), ("stratified", labels)]:
        y_train, y_val = train_test_split(
            labels, test_size=28, stratify=classes, random_state=seed)
        rare[name].append(np.sum(y_val == 2))
for name in rare:
    print(f"{name:10}  lowest: {min(rare[name])}"
          f"  highest: {max(rare[name])}"
          f"  none: {np.mean(np.equal(rare[name], 0)):.0%}")

figure, axes = plt.subplots(figsize=(5.6, 2.6))
counts = np.bincount(rare["shuffled"])
axes.bar(range(len(counts)), counts, color="#808694",
         label="stratify=None")
axes.plot([2], [500], "D", color="#cf7a12", label="stratify=labels")
axes.set(xlabel="np.sum(y_val == 2)", ylabel="splits", ylim=(0, 540))
axes.legend(frameon=False)
plt.show()
# --8<-- [end:rare]
# --8<-- [start:folds]
splitters = [KFold(5), KFold(5, shuffle=True, random_state=0),
             StratifiedKFold(5, shuffle=True, random_state=0)]
for splitter in splitters:
    folds = splitter.split(features, labels)
    print([int(np.sum(labels[val] == 2)) for train, val in folds])
# --8<-- [end:folds]
try:
    # --8<-- [start:no-shuffle]
    train_test_split(labels, stratify=labels, shuffle=False)
    # --8<-- [end:no-shuffle]
except ValueError as error:
    print(f"ValueError: {error}")

assert set(rare["stratified"]) == {2} and min(rare["shuffled"]) == 0 and max(rare["shuffled"]) >= 5
assert 0.08 < np.mean(np.equal(rare["shuffled"], 0)) < 0.16
