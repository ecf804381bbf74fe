"""Labels by coin, every wine twice: copies on both sides make noise look learnable."""
# --8<-- [start:copies]
import numpy as np
from sklearn.datasets import load_iris, load_wine
from sklearn.model_selection import GroupKFold, KFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

features = load_wine().data  # (178, 13)


def accuracy(x, y, splits):
    model = make_pipeline(StandardScaler(),
                          KNeighborsClassifier(n_neighbors=1))
    return np.mean([model.fit(x[train], y[train]).score(x[val], y[val])
                    for train, val in splits])


once, twice = [], []
for seed in range(10):
    coins = np.random.default_rng(seed).integers(0, 2, 178)
    two_x = np.concatenate([features, features])  # (356, 13)
    two_y = np.concatenate([coins, coins])
    folds = KFold(5, shuffle=True, random_state=seed)
    once.append(accuracy(features, coins, folds.split(features)))
    twice.append(accuracy(two_x, two_y, folds.split(two_x)))
print(f"each wine once:  {np.mean(once):.2f}")
print(f"each wine twice: {np.mean(twice):.2f}")
# --8<-- [end:copies]
# --8<-- [start:find]
for name, x in [("two_x", two_x), ("iris", load_iris().data)]:
    rows, counts = np.unique(x, axis=0, return_counts=True)
    print(f"{name}: {len(x)} samples, {len(rows)} different,"
          f" {np.sum(counts > 1)} repeated")

rows, first, same = np.unique(
    two_x, axis=0, return_index=True, return_inverse=True)
keep = np.sort(first)  # (178,)
x, y = two_x[keep], two_y[keep]
dropped = accuracy(x, y, folds.split(x))

splits = GroupKFold(5).split(two_x, groups=same)
together = accuracy(two_x, two_y, splits)
print(f"drop copies: {dropped:.2f}  keep together: {together:.2f}")
# --8<-- [end:find]

assert abs(np.mean(once) - 0.5) < 0.06 and 0.85 < np.mean(twice) < 0.95
assert dropped < 0.65 and together < 0.65 and len(np.unique(load_iris().data, axis=0)) == 149
assert (load_iris().data[101] == load_iris().data[142]).all() and len({row.tobytes() for row in two_x}) == 178
