"""Solution: the spread over new data sets, over new shuffles, and the formula."""
# tolerance: 0.2
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import KFold
from sklearn.neighbors import KNeighborsClassifier

images, digits = load_digits(return_X_y=True)


def fold_scores(chosen, seed):
    folds = KFold(5, shuffle=True, random_state=seed)
    return [KNeighborsClassifier(n_neighbors=1)
            .fit(images[chosen[train]], digits[chosen[train]])
            .score(images[chosen[val]], digits[chosen[val]])
            for train, val in folds.split(chosen)]


new_data, formula = [], []
for seed in range(5):
    order = np.random.default_rng(seed).permutation(1797)
    for chosen in order[:1740].reshape(29, 60):
        scores = fold_scores(chosen, seed=0)
        new_data.append(np.mean(scores))
        formula.append(np.std(scores, ddof=1) / np.sqrt(5))
shuffles = [np.mean(fold_scores(order[:60], s)) for s in range(20)]
print(f"new shuffles:  {np.std(shuffles):.3f}")
print(f"std / sqrt(K): {np.mean(formula):.3f}")
print(f"new data:      {np.std(new_data):.3f}")

assert np.std(shuffles) < np.mean(formula) < np.std(new_data)
# --8<-- [end:solution]
