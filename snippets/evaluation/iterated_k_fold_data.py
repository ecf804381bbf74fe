"""What the spread over splits leaves out: another data set of the same size gives another score."""
# tolerance: 0.3
# --8<-- [start:data-sets]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import RepeatedKFold
from sklearn.naive_bayes import GaussianNB

images, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
classifier = GaussianNB(var_smoothing=0.01)
scores, truth = [], []
for seed in range(20):
    order = np.random.default_rng(seed).permutation(len(images))
    x, y = images[order[:150]], digits[order[:150]]  # a small data set
    splitter = RepeatedKFold(
        n_splits=5, n_repeats=16, random_state=seed)
    scores.append([classifier.fit(x[train], y[train]).score(
        x[validation], y[validation])
        for train, validation in splitter.split(x)])
    classifier.fit(x, y)
    new = order[150:]
    truth.append(classifier.score(images[new], digits[new]))
scores, truth = np.array(scores), np.array(truth)  # (20, 80), (20,)

repetitions = scores.reshape(20, 16, 5).mean(axis=2)  # (20, 16)
for P in (1, 4, 16):
    estimate = repetitions[:, :P].mean(axis=1)
    formula = scores[:, :P * 5].std(axis=1) / np.sqrt(P * 5)
    error = estimate - truth
    print(f"P = {P:2d}  std / sqrt(P * K): {formula.mean():.3f}"
          f"  error std: {error.std():.3f}"
          f"  mean: {error.mean():.3f}")
# --8<-- [end:data-sets]
# tolerance: 0.6
# --8<-- [start:plot]
figure, axes = plt.subplots(figsize=(5.6, 3.4))
for place, i in enumerate(np.argsort(truth)):
    axes.plot(np.full(16, place), repetitions[i], "o",
              color="#cf7a12", markersize=4, alpha=0.5)
    axes.plot(place, truth[i], "D", color="#a463d6", markersize=6)
axes.set(xticks=[], ylabel="accuracy")
plt.show()
# --8<-- [end:plot]

assert error.std() > 2.5 * formula.mean() and error.mean() < -0.004        # P = 16
assert repetitions.std(axis=1).mean() < 0.75 * np.std(repetitions[:, 0] - truth)
