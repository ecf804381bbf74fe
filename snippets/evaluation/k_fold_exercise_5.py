"""Solution: replacing a category by its mean target leaks outside the fold."""
# --8<-- [start:solution]
import numpy as np
from sklearn.model_selection import KFold


def mean_target(shops, y):
    table = np.full(60, y.mean())  # (60,)
    for shop in np.unique(shops):
        table[shop] = y[shops == shop].mean()
    return table


outside, inside = [], []
for seed in range(20):
    rng = np.random.default_rng(seed)
    shops = rng.integers(0, 60, size=200)
    y = rng.integers(0, 2, size=200)
    leaky = mean_target(shops, y)
    folds = KFold(5, shuffle=True, random_state=seed)
    for train, validation in folds.split(y):
        clean = mean_target(shops[train], y[train])
        for table, scores in ((leaky, outside), (clean, inside)):
            y_pred = table[shops[validation]] > 0.5
            scores.append(np.mean(y_pred == y[validation]))
print(f"outside: {np.mean(outside):.2f}")
print(f"inside:  {np.mean(inside):.2f}")

assert np.mean(outside) > 0.65
assert 0.45 < np.mean(inside) < 0.55
# --8<-- [end:solution]
