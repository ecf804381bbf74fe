"""The spread of the score over 20 shuffles, with few and with many validation images."""
# tolerance: 0.15
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

images, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
scores = {36: [], 720: []}
for seed in range(20):
    order = np.random.default_rng(seed).permutation(len(images))
    train = order[-200:]
    classifier = KNeighborsClassifier(n_neighbors=1)
    classifier.fit(images[train], digits[train])
    for size in scores:
        validation = order[:size]
        scores[size].append(
            classifier.score(images[validation], digits[validation]))

for size, values in scores.items():
    print(f"{size} images  lowest: {min(values):.3f}"
          f"  highest: {max(values):.3f}  std: {np.std(values):.3f}")
assert np.std(scores[36]) > 2 * np.std(scores[720])
# --8<-- [end:solution]
