"""The best of 200 random networks on labels that are coin flips."""
# --8<-- [start:one-search]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().data / 16 - 0.5  # (1797, 64)


def look_at_models(seed, models=200, units=4):
    rng = np.random.default_rng(seed)
    coins = rng.integers(2, size=len(images))
    order = rng.permutation(len(images))
    val, test = order[200:300], order[300:]
    kernel1 = rng.normal(size=(models, 64, units))
    kernel2 = rng.normal(size=(models, units, 1))
    hidden = np.maximum(images @ kernel1, 0)  # (models, 1797, units)
    output = (hidden @ kernel2)[:, :, 0]  # (models, 1797)
    right = (output > 0) == coins
    return right[:, val].mean(axis=1), right[:, test].mean(axis=1)


on_val, on_test = look_at_models(seed=0)  # (200,), (200,)
for looks in [1, 5, 20, 200]:
    best = on_val[:looks].argmax()
    print(f"looks: {looks:3}  validation: {on_val[best]:.2f}"
          f"  test: {on_test[best]:.2f}")
# --8<-- [end:one-search]
# --8<-- [start:many-searches]
searches = 20
best_val = np.zeros((searches, 200))
same_test = np.zeros((searches, 200))
for seed in range(searches):
    on_val, on_test = look_at_models(seed)
    for looks in range(1, 201):
        best = on_val[:looks].argmax()
        best_val[seed, looks - 1] = on_val[best]
        same_test[seed, looks - 1] = on_test[best]
for name, scores in [("validation", best_val), ("test", same_test)]:
    last = scores[:, -1]
    print(f"{name:10}  mean: {last.mean():.2f}"
          f"  range: {last.min():.2f} to {last.max():.2f}")
# --8<-- [end:many-searches]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

looks = np.arange(1, 201)
for scores, color, style in [(best_val, "#cf7a12", "-"),
                             (same_test, "#a463d6", "--")]:
    plt.plot(looks, scores.T, color=color, alpha=0.15, linewidth=1)
    mean = scores.mean(axis=0)
    plt.plot(looks, mean, style, color=color, linewidth=3)
plt.axhline(0.5, color="#808694", linewidth=1)
plt.xscale("log")
plt.xticks([1, 2, 5, 10, 20, 50, 100, 200],
           [1, 2, 5, 10, 20, 50, 100, 200])
plt.minorticks_off()
plt.xlabel("looks")
plt.ylabel("accuracy")
plt.ylim(0.35, 0.7)
plt.show()
# --8<-- [end:plot]
# --8<-- [start:coins-only]
rng = np.random.default_rng(0)
for looks in [1, 5, 20, 200]:
    guesses = rng.binomial(100, 0.5, size=(10_000, looks)) / 100
    print(f"looks: {looks:3}  best: {guesses.max(axis=1).mean():.2f}")
# --8<-- [end:coins-only]

assert best_val[:, -1].min() > 0.55 and abs(same_test[:, -1].mean() - 0.5) < 0.015
assert best_val[:, -1].min() > same_test[:, -1].max()     # in every one of the searches
assert (np.diff(best_val, axis=1) >= 0).all()
