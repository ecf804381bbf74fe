"""How often a protocol names the wrong one of two models that differ little."""
# tolerance: 0.3
# --8<-- [start:measure]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import RepeatedKFold
from sklearn.naive_bayes import GaussianNB

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
models = LinearDiscriminantAnalysis(), GaussianNB()
scores = np.zeros((50, 15, 2))
for seed in range(50):
    splitter = RepeatedKFold(
        n_splits=5, n_repeats=3, random_state=seed)
    for i, (train, validation) in enumerate(splitter.split(features)):
        for j, model in enumerate(models):
            model.fit(features[train], labels[train])
            scores[seed, i, j] = model.score(
                features[validation], labels[validation])
difference = scores[:, :, 0] - scores[:, :, 1]  # (50, 15)
print("means:", scores.mean(axis=(0, 1)).round(3))
print(f"difference: {difference.mean():.3f}")
print(f"hold-out difference std: {difference[:, 0].std():.3f}")
# --8<-- [end:measure]
# tolerance: 0.5
# --8<-- [start:wrong]
protocols = {1: difference[:, 0],
             5: difference[:, :5].mean(axis=1),
             15: difference.mean(axis=1)}
for trainings, values in protocols.items():
    values[np.abs(values) < 0.001] = 0  # equally many right
    print(f"2 x {trainings:2d} trainings  right: {np.sum(values > 0)}"
          f"  tie: {np.sum(values == 0)}"
          f"  wrong: {np.sum(values < 0)}")
# --8<-- [end:wrong]
# tolerance: 0.6
# --8<-- [start:plot]
figure, axes = plt.subplots(figsize=(5.6, 3))
rng = np.random.default_rng(0)
for row, values in enumerate(protocols.values()):
    shift = rng.uniform(-0.25, 0.25, len(values))
    wrong = values < 0
    axes.plot(values[~wrong], (shift - row)[~wrong], "o",
              color="#cf7a12", markersize=5, alpha=0.6)
    axes.plot(values[wrong], (shift - row)[wrong], "x",
              color="#dd4f4f", markersize=6)
axes.axvline(0, color="#808694", linewidth=1, zorder=0)
axes.set(yticks=[0, -1, -2], xlabel="difference",
         yticklabels=["1 × fit", "5 × fit", "15 × fit"])
plt.show()
# --8<-- [end:plot]

hold_out, k_fold, iterated = protocols.values()
assert difference.mean() > 0.008 and difference[:, 0].std() > 1.5 * difference.mean()
assert np.sum(hold_out > 0) < 22 and np.sum(hold_out < 0) > np.sum(k_fold < 0) + 2 and np.sum(k_fold < 0) > 1
assert np.sum(iterated > 0) >= 48
