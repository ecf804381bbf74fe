"""Five scans of every digit: groups must not be cut."""
# --8<-- [start:scans]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import GroupKFold, KFold
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier

images, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
groups = np.repeat(np.arange(60), 5)  # (300,)


def scan(sheets, rng):
    noise = rng.normal(0, 2, (len(sheets), 64))
    return images[sheets] + noise, digits[sheets]


rng = np.random.default_rng(0)
sheets = rng.permutation(len(images))
scans, labels = scan(sheets[:60][groups], rng)
print("scans:", len(scans),
      " different rows:", len(np.unique(scans, axis=0)))
# --8<-- [end:scans]
# tolerance: 0.03
# --8<-- [start:compare]
results = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    sheets = rng.permutation(len(images))
    scans, labels = scan(sheets[:60][groups], rng)
    new_scans, new_labels = scan(sheets[60:], rng)
    model = KNeighborsClassifier(n_neighbors=1)
    folds = KFold(5, shuffle=True, random_state=seed)
    cut = cross_val_score(model, scans, labels, cv=folds)
    whole = cross_val_score(
        model, scans, labels, groups=groups, cv=GroupKFold(5))
    model.fit(scans, labels)
    results.append([cut.mean(), whole.mean(),
                    model.score(new_scans, new_labels)])
for name, mean in zip(["groups cut", "groups whole", "1,737 new digits"],
                      np.mean(results, axis=0)):
    print(f"{name}: {mean:.2f}")
# --8<-- [end:compare]
try:
    # --8<-- [start:no-groups]
    next(GroupKFold(5).split(scans, labels))
    # --8<-- [end:no-groups]
except ValueError as error:
    print(f"ValueError: {error}")
# tolerance: 0.01
# --8<-- [start:writers]
model = LinearDiscriminantAnalysis()
in_order = cross_val_score(model, images, digits, cv=KFold(13))
print(f"13 folds in order: {in_order.mean():.3f}")
for seed in range(3):
    folds = KFold(13, shuffle=True, random_state=seed)
    mixed = cross_val_score(model, images, digits, cv=folds)
    print(f"13 folds shuffled: {mixed.mean():.3f}")
# --8<-- [end:writers]

cut, whole, truth = np.mean(results, axis=0)
assert cut > 0.98 and cut > whole + 0.15 and abs(truth - whole) < abs(truth - cut) - 0.03
assert mixed.mean() > in_order.mean() + 0.015
