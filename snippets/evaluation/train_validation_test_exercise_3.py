"""Exercise 3: the number of neighbors chosen on the test set, and on the validation set."""
# --8<-- [start:broken]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier

images = load_digits().data[:400]
reported = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    coins = rng.integers(2, size=400)
    x_train, x_val, x_test = np.split(images, [200, 300])
    y_train, y_val, y_test = np.split(coins, [200, 300])
    scores = []
    for neighbors in range(1, 30, 4):
        model = KNeighborsClassifier(neighbors, algorithm="kd_tree")
        model.fit(x_train, y_train)
        scores.append(model.score(x_test, y_test))
    reported.append(max(scores))
print(f"reported: {np.mean(reported):.2f}")
# --8<-- [end:broken]
# --8<-- [start:solution]
honest = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    coins = rng.integers(2, size=400)
    y_train, y_val, y_test = np.split(coins, [200, 300])
    models = [KNeighborsClassifier(neighbors, algorithm="kd_tree")
              .fit(x_train, y_train)
              for neighbors in range(1, 30, 4)]
    best = np.argmax([model.score(x_val, y_val) for model in models])
    honest.append(models[best].score(x_test, y_test))
print(f"reported: {np.mean(honest):.2f}")

assert np.mean(reported) > 0.54
assert abs(np.mean(honest) - 0.5) < 0.03
# --8<-- [end:solution]
