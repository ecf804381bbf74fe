"""More folds mean larger training parts, higher scores, and more trainings."""
# tolerance: 0.02
# --8<-- [start:choice]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import KFold
from sklearn.neighbors import KNeighborsClassifier

images, digits = load_digits(return_X_y=True)
images, digits = images[:100], digits[:100]
means = {}
for k, seeds in ((2, 20), (5, 20), (10, 20), (100, 1)):
    means[k] = []
    for seed in range(seeds):
        scores = []
        folds = KFold(k, shuffle=True, random_state=seed)
        for train, validation in folds.split(images):
            classifier = KNeighborsClassifier(n_neighbors=1)
            classifier.fit(images[train], digits[train])
            scores.append(classifier.score(
                images[validation], digits[validation]))
        means[k].append(np.mean(scores))
    print(f"K = {k}  training part: {100 - 100 // k}"
          f"  mean: {np.mean(means[k]):.3f}")

figure, axes = plt.subplots(figsize=(5.2, 3))
for place, k in enumerate(means):
    shift = np.linspace(-0.25, 0.25, 20)[:len(means[k])]
    shift -= shift.mean()
    axes.plot(place + shift, means[k], "o", color="#cf7a12")
    axes.hlines(np.mean(means[k]), place - 0.35, place + 0.35,
                color="#808694", linewidth=2)
axes.set_xticks(range(4), [f"K = {k}" for k in means])
axes.set_ylabel("accuracy")
plt.show()
# --8<-- [end:choice]

assert np.mean(means[2]) + 0.015 < np.mean(means[5]) <= np.mean(means[10]) <= means[100][0]
assert np.bincount(digits).max() == 12
assert round(means[100][0], 9) == 0.97 and np.std(means[2]) > 1.5 * np.std(means[10])
