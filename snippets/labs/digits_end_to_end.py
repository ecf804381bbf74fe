"""A whole project on handwritten digits, from the first look to a decision."""
# --8<-- [start:look]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split

images, labels = load_digits(return_X_y=True)  # (1797, 64)
images = (images / 16).astype("float32")  # 0..1
print("images:", images.shape, " labels:", labels.shape)
print("per digit:", np.bincount(labels))

figure, panels = plt.subplots(2, 10, figsize=(6.4, 1.7))
for digit in range(10):
    same = images[labels == digit]
    mean = same.mean(axis=0)  # (64,)
    distance = np.linalg.norm(same - mean, axis=1)
    for row, image in enumerate([mean, same[distance.argmax()]]):
        panels[row, digit].imshow(image.reshape(8, 8), cmap="gray_r")
        panels[row, digit].axis("off")
plt.show()
# --8<-- [end:look]
# --8<-- [start:split]
numbers = np.arange(len(images))
rest, test = train_test_split(
    numbers, test_size=500, stratify=labels, random_state=0)
train, val = train_test_split(
    rest, test_size=500, stratify=labels[rest], random_state=0)
x_train, y_train = images[train], labels[train]
x_val, y_val = images[val], labels[val]
x_test, y_test = images[test], labels[test]
print("samples:", len(x_train), len(x_val), len(x_test))

means = np.stack([x_train[y_train == digit].mean(axis=0)
                  for digit in range(10)])  # (10, 64)
apart = np.linalg.norm(means[:, None] - means, axis=2)  # (10, 10)
a, b = np.triu_indices(10, k=1)  # 45 pairs
for i in apart[a, b].argsort()[:5]:
    print(a[i], b[i], f"{apart[a[i], b[i]]:.2f}")
# --8<-- [end:split]
# tolerance: 0.02
# --8<-- [start:baselines]
most = np.bincount(y_train).argmax()
linear = LogisticRegression(max_iter=1000).fit(x_train, y_train)
print(f"always {most}: {np.mean(y_val == most):.3f}")
print(f"linear:   {linear.score(x_val, y_val):.3f}")
# --8<-- [end:baselines]
# --8<-- [start:network]
def build_model():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy")
    return model


model = build_model()
model.optimizer.build(model.trainable_variables)
start = [v.numpy() for v in model.optimizer.variables]


def reset(model):
    for layer in model.layers:
        glorot = keras.initializers.GlorotUniform()
        layer.kernel.assign(glorot(layer.kernel.shape))
        layer.bias.assign(np.zeros(layer.bias.shape))
    for variable, value in zip(model.optimizer.variables, start):
        variable.assign(value)


def log_loss(probabilities, y):
    return -np.log(probabilities[np.arange(len(y)), y]).mean()


def train_network(x, y, seed, watch=()):
    keras.utils.set_random_seed(seed)
    reset(model)
    curves = []
    for epoch in range(100):
        model.train_on_batch(x, y)
        curves.append([log_loss(model.predict_on_batch(x_), y_)
                       for x_, y_ in watch])
    return np.array(curves)  # (100, len(watch))
# --8<-- [end:network]
# tolerance: 0.3
# --8<-- [start:train]
curves, weights, answers = [], [], []
for seed in range(10):
    curves.append(train_network(
        x_train, y_train, seed,
        watch=[(x_train, y_train), (x_val, y_val)]))
    weights.append(model.get_weights())
    answers.append(model.predict_on_batch(x_val))
curves, answers = np.array(curves), np.array(answers)

wrong = answers.argmax(axis=2) != y_val  # (10, 500)
accuracies = 1 - wrong.mean(axis=1)  # (10,)
print(f"mean: {accuracies.mean():.3f}"
      f"  from {accuracies.min():.3f} to {accuracies.max():.3f}")
print(f"loss: {curves[:, -1, 0].mean():.3f}"
      f"  val_loss: {curves[:, -1, 1].mean():.3f}")
# --8<-- [end:train]
# tolerance: 0.6
# --8<-- [start:curves]
figure, axes = plt.subplots(figsize=(6.4, 3.2))
epochs = np.arange(1, 101)
for i, (name, color, style) in enumerate([
        ("loss", "#3b82d6", "--"), ("val_loss", "#cf7a12", "-")]):
    axes.plot(epochs, curves[1:, :, i].T, style, color=color,
              linewidth=0.8, alpha=0.4)
    axes.plot(epochs, curves[0, :, i], style, color=color,
              linewidth=2)
    axes.text(101, curves[0, -1, i], name, color=color, va="center")
axes.set(xlabel="epoch", xlim=(0, 100), ylim=(0, 1))
plt.show()
# --8<-- [end:curves]
# tolerance: 0.02
# --8<-- [start:confusion]
own = answers[0]  # (500, 10), the network we would use
predicted = own.argmax(axis=1)  # (500,)
far = np.linalg.norm(x_val - means[y_val], axis=1)  # (500,)
print(f"distance to the mean  right: {far[~wrong[0]].mean():.2f}"
      f"  wrong: {far[wrong[0]].mean():.2f}")

matrix = confusion_matrix(y_val, predicted)  # (10, 10)
np.fill_diagonal(matrix, 0)  # only the errors
figure, axes = plt.subplots(figsize=(4, 3.6))
axes.imshow(matrix, cmap="Oranges", vmax=8)
for row, column in np.argwhere(matrix):
    axes.text(column, row, matrix[row, column], ha="center",
              va="center", color="#202020")
axes.set(xticks=range(10), yticks=range(10),
         xlabel="predicted", ylabel="y_val")
plt.show()
# --8<-- [end:confusion]
# tolerance: 0.4
# --8<-- [start:errors]
errors = np.flatnonzero(wrong[0])
errors = errors[own[errors].max(axis=1).argsort()[::-1]]
figure, panels = plt.subplots(
    3, 8, figsize=(6.4, 4.2), layout="constrained")
for panel in panels.flat:
    panel.axis("off")
for panel, i in zip(panels.flat, errors):
    panel.imshow(x_val[i].reshape(8, 8), cmap="gray_r")
    panel.set_title(f"{y_val[i]}→{predicted[i]}\n{own[i].max():.2f}",
                    fontsize=12)
plt.show()

sharing = wrong.sum(axis=0)  # (500,) how many of the ten
print(f"errors of one network: {wrong.mean() * 500:.1f}")
print(f"wrong in all ten:      {np.sum(sharing == 10)}")
print(f"wrong in at least one: {np.sum(sharing > 0)}")
# --8<-- [end:errors]
# tolerance: 0.6
# --8<-- [start:trade-off]
def running_error(probabilities, y):
    order = probabilities.max(axis=1).argsort()[::-1]
    misses = probabilities.argmax(axis=1)[order] != y[order]
    count = np.arange(1, len(y) + 1)
    return order, np.cumsum(misses) / count  # surest first


figure, axes = plt.subplots(figsize=(6.4, 3.2))
share = np.arange(1, 501) / 500
for seed in range(10):
    order, error = running_error(answers[seed], y_val)
    axes.plot(share, error, color="#cf7a12",
              linewidth=2 if seed == 0 else 0.8,
              alpha=1 if seed == 0 else 0.5)
order, error = running_error(linear.predict_proba(x_val), y_val)
axes.plot(share, error, "--", color="#808694", linewidth=2)
axes.axhline(0.01, color="#808694", linestyle=":")
axes.set(xlabel="kept", ylabel="error", xlim=(0.5, 1),
         ylim=(0, 0.06))
plt.show()
# --8<-- [end:trade-off]
# tolerance: 0.1
# --8<-- [start:threshold]
def choose(probabilities, y, limit=0.01):
    order, error = running_error(probabilities, y)
    last = np.flatnonzero(error <= limit).max()
    return probabilities.max(axis=1)[order[last]]


thresholds = [choose(answers[seed], y_val) for seed in range(10)]
kept = [np.mean(answers[seed].max(axis=1) >= thresholds[seed])
        for seed in range(10)]
print(f"threshold: {thresholds[0]:.3f}")
print(f"kept: {kept[0]:.3f}"
      f"  ten seeds: {min(kept):.3f} to {max(kept):.3f}")
sure = linear.predict_proba(x_val)  # (500, 10)
linear_kept = np.mean(sure.max(axis=1) >= choose(sure, y_val))
print(f"linear model: {linear_kept:.3f}")
# --8<-- [end:threshold]
# tolerance: 0.5
# --8<-- [start:test]
def decide(seed):
    model.set_weights(weights[seed])
    probabilities = model.predict_on_batch(x_test)  # (500, 10)
    return (probabilities.max(axis=1) >= thresholds[seed],
            probabilities.argmax(axis=1) != y_test)


keeps, misses = decide(0)  # (500,), (500,)
print(f"keeping all  error: {misses.mean():.4f}")
print(f"kept: {keeps.mean():.3f}  error: {misses[keeps].mean():.4f}")
# --8<-- [end:test]
# tolerance: 0.6
# --8<-- [start:bootstrap]
def interval(keeps, misses):
    rng = np.random.default_rng(0)
    drawn = rng.integers(0, len(keeps), (4000, len(keeps)))
    wrong_kept = (keeps & misses)[drawn].sum(axis=1)
    rates = wrong_kept / keeps[drawn].sum(axis=1)  # (4000,)
    return np.quantile(rates, [0.025, 0.975])


low, high = interval(keeps, misses)
print(f"error: {misses[keeps].mean():.4f}"
      f"  interval: {low:.4f} to {high:.4f}")

figure, axes = plt.subplots(figsize=(6.4, 3.2))
test_errors = []
for seed in range(10):
    keeps, misses = decide(seed)
    test_errors.append(misses[keeps].mean())
    axes.plot(interval(keeps, misses), [seed, seed],
              color="#a463d6", linewidth=3 if seed == 0 else 1)
    axes.plot(test_errors[seed], seed, "D", color="#a463d6",
              markersize=8 if seed == 0 else 5)
axes.axvline(0.01, color="#808694", linestyle=":")
axes.set(xlabel="error", ylabel="seed", xlim=(0, 0.04),
         yticks=range(10), ylim=(9.6, -0.6))
plt.show()
# --8<-- [end:bootstrap]
# tolerance: 0.01
# --8<-- [start:neighbors]
gaps, distances = [], []
for digit in range(10):
    places = np.flatnonzero(labels == digit)
    i, j = np.triu_indices(len(places), k=1)
    gaps.append(places[j] - places[i])
    distances.append(np.linalg.norm(
        images[places[i]] - images[places[j]], axis=1))
gaps, distances = np.hstack(gaps), np.hstack(distances)
for low, high in [(1, 50), (50, 100), (100, 200), (200, 400),
                  (400, 800), (800, 1797)]:
    there = (low <= gaps) & (gaps < high)
    print(f"{low:3} to {high:4}: {distances[there].mean():.2f}")
# --8<-- [end:neighbors]
# tolerance: 0.5
# --8<-- [start:strangers]
def five_blocks(order, seed):
    keeps = np.zeros(len(images), bool)
    misses = np.zeros(len(images), bool)
    for block in np.array_split(order, 5):
        others = np.setdiff1d(order, block)  # sorted
        fit, tune = train_test_split(
            others, test_size=400, stratify=labels[others],
            random_state=seed)
        train_network(images[fit], labels[fit], seed)  # fills model
        threshold = choose(
            model.predict_on_batch(images[tune]), labels[tune])
        probabilities = model.predict_on_batch(images[block])
        keeps[block] = probabilities.max(axis=1) >= threshold
        misses[block] = probabilities.argmax(axis=1) != labels[block]
    return order, keeps, misses


results = {"permutation": [], "arange": []}
for seed in range(5):
    shuffled = np.random.default_rng(seed).permutation(len(images))
    results["permutation"].append(five_blocks(shuffled, seed))
    results["arange"].append(five_blocks(numbers, seed))
for name, runs in results.items():
    accuracy = [1 - misses.mean() for _, _, misses in runs]
    handled = [keeps.mean() for _, keeps, _ in runs]
    error = [misses[keeps].mean() for _, keeps, misses in runs]
    print(f"{name:11}  accuracy: {np.mean(accuracy):.3f}"
          f"  kept: {np.mean(handled):.2f}")
    print(f"  error: {np.mean(error):.3f}"
          f"  from {min(error):.3f} to {max(error):.3f}")
# --8<-- [end:strangers]
# tolerance: 0.6
# --8<-- [start:strangers-plot]
figure, axes = plt.subplots(figsize=(6.4, 2.6))
rng = np.random.default_rng(0)
for row, (name, runs) in enumerate(results.items()):
    blocks = [misses[block][keeps[block]].mean()
              for order, keeps, misses in runs
              for block in np.array_split(order, 5)]
    pooled = np.mean([misses[keeps].mean()
                      for _, keeps, misses in runs])
    axes.plot(blocks, rng.uniform(-0.2, 0.2, len(blocks)) - row, "o",
              color="#a463d6", markersize=5, alpha=0.5)
    axes.plot([pooled, pooled], [-row - 0.35, 0.35 - row],
              color="#a463d6", linewidth=3)
axes.axvline(0.01, color="#808694", linestyle=":")
axes.set(xlabel="error", xlim=(-0.002, 0.09), ylim=(-1.5, 0.5),
         yticks=[0, -1], yticklabels=results)
plt.show()
# --8<-- [end:strangers-plot]
# tolerance: 0.5
# --8<-- [start:codes]
for name, runs in results.items():
    sent, bad = [], []
    for order, keeps, misses in runs:
        codes = order[:1795].reshape(359, 5)  # five in a row
        whole = keeps[codes].all(axis=1)  # (359,)
        sent.append(whole.mean())
        bad.append(misses[codes][whole].any(axis=1).mean())
    print(f"{name:11}  codes kept: {np.mean(sent):.2f}"
          f"  wrong: {np.mean(bad):.3f}")
# --8<-- [end:codes]


assert matrix.sum() == 24 and matrix[5, 9] == matrix.max() and matrix[1, 8] + matrix[8, 1] <= 1 and matrix[3, 9] + matrix[9, 3] == 0
assert far[wrong[0]].mean() > 1.15 * far[~wrong[0]].mean()
assert 0.94 < accuracies.min() and accuracies.max() < 0.975 and abs(accuracies.mean() - linear.score(x_val, y_val)) < 0.01     # no better than the linear model
assert (np.diff(curves[:, 60:, 1].mean(axis=0)) < 0).all() and curves[:, -1, 1].mean() > 3 * curves[:, -1, 0].mean()
assert 9 <= np.sum(sharing == 10) <= 15 and np.sum(sharing > 0) < 40
assert np.diff(np.sort(own, axis=1)[:, -2:], axis=1).min() > 0.03      # no answer of this network is close to another
assert np.min(own[errors].max(axis=1)[:2]) > 0.93 and np.sum(own[errors].max(axis=1) >= thresholds[0]) == 4 and own[errors[6]].max() > 0.78 and own[errors[8]].max() < 0.77
assert accuracies[0] == accuracies.min()
assert all(0.88 < share < 0.96 for share in kept) and abs(linear_kept - np.mean(kept)) < 0.02
keeps, misses = decide(0)
low, high = interval(keeps, misses)
assert 0.005 < misses[keeps].mean() < 0.0175 and low < 0.006 and high > 0.017 and misses.mean() > 0.03      # neither shown nor refuted
assert max(test_errors) > 2 * min(test_errors) and all(interval(*decide(seed))[0] < 0.01 < interval(*decide(seed))[1] for seed in range(10))
near, apart_far = distances[gaps < 50].mean(), [distances[(low <= gaps) & (gaps < high)].mean() for low, high in [(200, 400), (400, 800), (800, 1797)]]
assert near < 0.85 * min(apart_far) and max(apart_far) - min(apart_far) < 0.03
pooled = {name: [misses[keeps].mean() for _, keeps, misses in runs] for name, runs in results.items()}
assert max(pooled["permutation"]) < 0.017 and min(pooled["arange"]) > 0.021 and np.mean(pooled["arange"]) > 2 * np.mean(pooled["permutation"])
shares = {name: [keeps.mean() for _, keeps, _ in runs] for name, runs in results.items()}
assert np.mean(shares["arange"]) < np.mean(shares["permutation"]) - 0.03
assert 0.45 < np.mean(sent) < 0.63 and 0.08 < np.mean(bad) < 0.17
