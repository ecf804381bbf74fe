"""Twenty malignant among 357 benign tumors: three classifiers with nearly the same accuracy, averaged over 20 splits."""
# tolerance: 0.2
# --8<-- [start:rare]
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

features, labels = load_breast_cancer(return_X_y=True)
malignant, benign = np.flatnonzero(labels == 0), labels == 1
rows = np.append(malignant[:20], np.flatnonzero(benign))  # (377,)
scores = {"always 1": [], "None": [], "balanced": []}
for seed in range(20):
    x_seen, x_new, y_seen, y_new = train_test_split(
        features[rows, 8:20], labels[rows], test_size=0.5,
        stratify=labels[rows], random_state=seed)
    center, spread = x_seen.mean(axis=0), x_seen.std(axis=0)
    x_seen, x_new = (x_seen - center) / spread, (x_new - center) / spread
    answers = {"always 1": np.ones(len(y_new), int)}
    for weight in [None, "balanced"]:
        classifier = LogisticRegression(class_weight=weight)
        answers[f"{weight}"] = classifier.fit(x_seen, y_seen).predict(x_new)
    for name, answer in answers.items():
        scores[name].append([np.mean(answer == y_new),
                             np.sum((y_new == 0) & (answer == 0)),
                             np.sum((y_new == 1) & (answer == 0))])

print("malignant:", np.sum(y_new == 0), "of", len(y_new))
for name, rounds in scores.items():
    accuracy, found, alarms = np.mean(rounds, axis=0)
    print(f"{name:9} accuracy: {accuracy:.3f}",
          f" found: {found:.1f}  alarms: {alarms:.1f}")
# --8<-- [end:rare]

always, ordinary, balanced = (np.mean(scores[name], axis=0) for name in ("always 1", "None", "balanced"))
assert ordinary[0] > always[0] + 0.008 and balanced[0] < always[0] - 0.008
assert 4.5 < ordinary[1] < 5.3 and 7.3 < balanced[1] < 8.1 and 9 < balanced[2] < 11
assert np.allclose(len(y_seen) / (2 * np.bincount(y_seen)), [9.4, 0.53], atol=0.01)          # the weights that the page names
assert sorted(np.unique(y_new, return_counts=True)[1].tolist()) == [10, 179]
