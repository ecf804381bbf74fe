"""On labels of pure noise, the best score of a grid search is above chance; nested cross-validation is at chance."""
# tolerance: 0.05
# --8<-- [start:one]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.model_selection import GridSearchCV, KFold, cross_val_score
from sklearn.svm import SVC

grid = {"C": [0.1, 1, 10, 100], "gamma": [0.01, 0.03, 0.1, 0.3]}


def two_scores(seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(40, 10))
    y = rng.integers(2, size=40)  # coin tosses
    inner = KFold(3, shuffle=True, random_state=seed)
    outer = KFold(4, shuffle=True, random_state=seed)
    search = GridSearchCV(SVC(), grid, cv=inner)
    best = search.fit(x, y).best_score_
    nested = cross_val_score(search, x, y, cv=outer).mean()
    return best, nested


scores = np.array([two_scores(seed) for seed in range(8)])
print("best, nested:", scores.mean(axis=0).round(2))
# --8<-- [end:one]
# --8<-- [start:plot]
plt.figure(figsize=(4, 2.8))
plt.axhline(0.5, color="#808694", linestyle="--")
for best, nested in scores:
    plt.plot([0, 1], [best, nested], color="#808694", alpha=0.4)
plt.plot([0] * 8, scores[:, 0], "o", color="#cf7a12")
plt.plot([1] * 8, scores[:, 1], "s", color="#a463d6")
plt.xticks([0, 1], ["best_score_", "nested"])
plt.xlim(-0.4, 1.4)
plt.ylim(0, 1)
plt.show()
# --8<-- [end:plot]

best, nested = scores.mean(axis=0)
assert best > 0.55 and abs(nested - 0.5) < 0.06
