"""A small investigation: what makes a network overfit, measured on real digits over five seeds."""
# --8<-- [start:data]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x = (x / 16).astype("float32")
pool, rest = train_test_split(
    np.arange(len(x)), train_size=480, stratify=digits, random_state=0)
val, test = train_test_split(
    rest, train_size=400, stratify=digits[rest], random_state=0)
print("pool:", len(pool), " val:", len(val), " test:", len(test))
most = np.bincount(digits[pool]).argmax()
print(f"baseline  accuracy: {(digits[val] == most).mean():.2f}"
      f"  loss: {np.log(10):.2f}")
# --8<-- [end:data]
# tolerance: 0.6
# --8<-- [start:look]
figure, panels = plt.subplots(2, 8, figsize=(6.4, 2))
for axes, i in zip(panels.flat, pool[:16]):
    axes.imshow(x[i].reshape(8, 8), cmap="gray_r")
    axes.set_title(digits[i], color="#3b82d6", fontsize=10, pad=3)
    axes.axis("off")
plt.show()
# --8<-- [end:look]
# --8<-- [start:models]
def build_model(units):
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(units, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.02),
                  loss="sparse_categorical_crossentropy")
    model.optimizer.build(model.trainable_variables)
    return model


sizes = [4, 8, 16, 32, 64, 128]
models = {units: build_model(units) for units in sizes}
start = {units: [v.numpy() for v in model.optimizer.variables]
         for units, model in models.items()}
for units in (8, 128):
    print(f"{units:3d} units: "
          f"{models[units].count_params()} parameters")
# --8<-- [end:models]
# --8<-- [start:train]
def reset(units, seed):
    model = models[units]
    for i, layer in enumerate(model.layers):
        glorot = keras.initializers.GlorotUniform(seed=10 * seed + i)
        layer.kernel.assign(glorot(layer.kernel.shape))
        layer.bias.assign(np.zeros(layer.bias.shape))
    for variable, value in zip(model.optimizer.variables, start[units]):
        variable.assign(value)
    return model


def train(units, count, wrong=0.0, seed=0, every=1):
    rng = np.random.default_rng(seed)
    chosen = rng.permutation(pool)[:count]
    labels = digits.copy()
    bad = chosen[:round(wrong * count)]
    labels[bad] = (labels[bad] + rng.integers(1, 10, len(bad))) % 10

    model = reset(units, seed)
    record = []
    for epoch in range(1, 101):
        model.train_on_batch(x[chosen], labels[chosen])
        if epoch % every == 0:
            p = model.predict_on_batch(x)  # (1797, 10)
            p_label = p[np.arange(len(x)), labels]
            losses = -np.log(np.maximum(p_label, 1e-7))  # no log 0
            right = p.argmax(axis=1) == labels
            record.append([(losses[part].mean(), right[part].mean())
                           for part in (chosen, val, test)])
    return np.array(record)  # (epochs, 3 parts, 2 scores)


LOSS, ACCURACY = 0, 1
TRAIN, VAL, TEST = 0, 1, 2
seeds = range(5)
# --8<-- [end:train]
# tolerance: 0.2
# --8<-- [start:extreme]
extreme = {units: np.array([train(units, 60, seed=s) for s in seeds])
           for units in (8, 128)}  # (5 seeds, 100, 3, 2)
for units, runs in extreme.items():
    scores = runs[:, :, VAL].mean(axis=0)  # (100, 2)
    lowest = runs[:, :, VAL, LOSS].min(axis=1).mean()
    print(f"{units:3d} units  accuracy {scores[-1, ACCURACY]:.2f}"
          f"  val_loss lowest {lowest:.2f}"
          f" last {scores[-1, LOSS]:.2f}")
# --8<-- [end:extreme]
# tolerance: 0.6
# --8<-- [start:extreme-curves]
def draw(axes, runs, score):
    epochs = np.arange(1, 101, 3)  # every third epoch
    for part, color in [(TRAIN, "#3b82d6"), (VAL, "#cf7a12")]:
        lines = runs[:, ::3, part, score].T  # (34, 5)
        style = "--" if part == TRAIN else "-"
        axes.plot(epochs, lines, style, color=color, linewidth=0.8,
                  alpha=0.6)
        axes.plot(epochs, lines.mean(axis=1), style, color=color,
                  linewidth=2)


figure, panels = plt.subplots(2, 2, figsize=(6.4, 4.6), sharex=True,
                              sharey="row", layout="constrained")
for column, (units, runs) in zip(panels.T, extreme.items()):
    draw(column[0], runs, LOSS)
    draw(column[1], runs, ACCURACY)
    column[0].set(title=f"units = {units}", ylim=(0, 2.7))
    column[1].set(xlabel="epoch", ylim=(0, 1.03))
panels[0, 0].set_ylabel("loss")
panels[1, 0].set_ylabel("accuracy")
plt.show()
# --8<-- [end:extreme-curves]
# tolerance: 0.1
# --8<-- [start:grid]
counts = [60, 120, 240, 480]
grid = np.array([[[train(units, count, seed=s, every=100)[-1]
                   for s in seeds] for count in counts]
                 for units in sizes])  # (6, 4, 5 seeds, 3, 2)
print("images:  ", *[f"{count:5d}" for count in counts])
for units, row in zip(sizes, grid[:, :, :, VAL, ACCURACY].mean(axis=2)):
    print(f"{units:3d} units", *[f" {value:.2f}" for value in row])
# --8<-- [end:grid]
# tolerance: 0.6
# --8<-- [start:grid-plot]
figure, panels = plt.subplots(1, 2, figsize=(6.4, 3.6),
                              layout="constrained")
shades = plt.cm.viridis(np.linspace(0.9, 0.3, len(sizes)))
for axes, score in zip(panels, (ACCURACY, LOSS)):
    for i, units in enumerate(sizes):
        values = grid[i, :, :, VAL, score]  # (4, 5)
        place = np.array(counts) * 1.03 ** (i - 2.5)
        axes.plot(place, values, ".", color=shades[i], alpha=0.6)
        axes.plot(place, values.mean(axis=1), color=shades[i],
                  label=units)
    axes.set_xscale("log")
    axes.set(xlabel="count", xlim=(50, 600))
    axes.set_xticks(counts, counts)
    axes.minorticks_off()
panels[0].set(ylabel="val_accuracy", ylim=(0, 1))
panels[1].set(ylabel="val_loss", ylim=(0, 3))
panels[1].legend(title="units", ncols=2, frameon=False)
plt.show()
# --8<-- [end:grid-plot]
# tolerance: 0.6
# --8<-- [start:doubling]
points = grid[:, :, :, VAL, ACCURACY] * 100  # (6, 4, 5 seeds)
network = np.diff(points, axis=0)[:, :-1]  # (5, 3, 5 seeds)
data = np.diff(points, axis=1)[:-1]  # (5, 3, 5 seeds)
for units, share in zip(sizes, (data > network).mean(axis=(1, 2))):
    print(f"{units:3d} units  data > network: {share:.2f}")

figure, panels = plt.subplots(1, 3, figsize=(6.4, 3.4), sharey=True,
                              layout="constrained")
for j, axes in enumerate(panels):
    for gain, marker, color, shift, name in [
        (network[:, j], "s", "#808694", -0.12, "units × 2"),
        (data[:, j], "o", "#1f9d6b", 0.12, "count × 2"),
    ]:
        place = np.arange(5) + shift
        axes.plot(place, gain, marker, color=color, markersize=4,
                  alpha=0.5)
        axes.plot(place, gain.mean(axis=1), color=color, label=name)
    axes.axhline(0, color="#808694", linewidth=0.8)
    axes.set(title=f"count = {counts[j]}", xlabel="units",
             ylim=(-10, 40))
    axes.set_xticks(range(5), sizes[:5])
panels[0].set_ylabel("points")
panels[2].legend(frameon=False)
plt.show()
# --8<-- [end:doubling]
# tolerance: 0.15
# --8<-- [start:labels]
shares = [0, 0.2, 0.4]
noisy = {(units, wrong): np.array([train(units, 480, wrong, seed=s)
                                   for s in seeds])
         for units in (8, 128) for wrong in shares}
for (units, wrong), runs in noisy.items():
    score = runs[:, :, :, ACCURACY].mean(axis=0)  # (100, 3)
    print(f"{units:3d} units  wrong {wrong:.1f}"
          f"  train {score[-1, TRAIN]:.2f}"
          f"  val {score[-1, VAL]:.2f}"
          f"  highest {score[:, VAL].max():.2f}")
# --8<-- [end:labels]
# tolerance: 0.6
# --8<-- [start:labels-curves]
figure, panels = plt.subplots(2, 3, figsize=(6.4, 4.6), sharex=True,
                              sharey=True, layout="constrained")
for axes, ((units, wrong), runs) in zip(panels.flat, noisy.items()):
    draw(axes, runs, ACCURACY)
    axes.axhline(1 - wrong, color="#808694", linestyle=":")
    axes.set(title=f"units = {units}, wrong = {wrong}", ylim=(0, 1.03))
    axes.title.set_fontsize(9)
for axes in panels[1]:
    axes.set_xlabel("epoch")
for axes in panels[:, 0]:
    axes.set_ylabel("accuracy")
plt.show()
# --8<-- [end:labels-curves]
# tolerance: 0.5
# --8<-- [start:stop]
def stop(val_loss, patience=10):
    best, last = 0, len(val_loss) - 1
    for epoch in range(len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        elif epoch - best == patience:
            return best, epoch
    return best, last


stopped = {}
for (units, wrong), runs in noisy.items():
    ends = np.array([stop(run[:, VAL, LOSS]) for run in runs])  # (5, 2)
    # each seed at its own best epoch
    stopped[units, wrong] = runs[seeds, ends[:, 0]]  # (5, 3, 2)
    print(f"{units:3d} units  wrong {wrong:.1f}"
          f"  epochs {ends[:, 1].mean() + 1:5.1f}"
          f"  val {stopped[units, wrong][:, VAL, ACCURACY].mean():.2f}")
# --8<-- [end:stop]
# tolerance: 0.6
# --8<-- [start:stop-plot]
figure, panels = plt.subplots(1, 2, figsize=(6.4, 3.4), sharey=True,
                              layout="constrained")
for axes, score in zip(panels, (ACCURACY, LOSS)):
    for row, (key, values) in enumerate(stopped.items()):
        last = noisy[key][:, -1]
        gain = (values - last)[:, VAL, score]
        axes.plot(gain, np.full(5, -row), "o", color="#cf7a12",
                  alpha=0.6)
        axes.plot(gain.mean(), -row, "|", color="#808694",
                  markersize=18)
    axes.axvline(0, color="#808694", linewidth=1)
panels[0].set(xlabel="val_accuracy", xlim=(-0.1, 0.35))
panels[1].set(xlabel="val_loss", xlim=(-1.2, 0.4),
              xticks=[-1, -0.5, 0])
panels[0].set_yticks(range(0, -6, -1),
                     [f"{u} units, {w}" for u, w in stopped])
plt.show()
# --8<-- [end:stop-plot]
# tolerance: 0.3
# --8<-- [start:verdict]
base = noisy[128, 0][:, -1, TEST]  # (5 seeds, 2)
cases = {
    "base": base,
    "units / 8": grid[sizes.index(16), counts.index(480)][:, TEST],
    "count / 8": grid[sizes.index(128), counts.index(60)][:, TEST],
    "stop": stopped[128, 0][:, TEST],
    "wrong 0.2": noisy[128, 0.2][:, -1, TEST],
    "wrong 0.2, stop": stopped[128, 0.2][:, TEST],
}
for name, scores in cases.items():
    loss, accuracy = scores.mean(axis=0)
    print(f"{name:15s}  accuracy {accuracy:.3f}  loss {loss:.2f}")
# --8<-- [end:verdict]
# tolerance: 0.6
# --8<-- [start:verdict-plot]
figure, panels = plt.subplots(1, 2, figsize=(6.4, 3.2), sharey=True,
                              layout="constrained")
for axes, score in zip(panels, (ACCURACY, LOSS)):
    for row, scores in enumerate(cases.values()):
        change = (scores - base)[:, score]
        axes.plot(change, np.full(5, -row), "o", color="#a463d6",
                  alpha=0.6)
        axes.plot(change.mean(), -row, "|", color="#808694",
                  markersize=18)
    axes.axvline(0, color="#808694", linewidth=1)
panels[0].set(xlabel="accuracy", xlim=(-0.25, 0.05))
panels[1].set(xlabel="loss", xlim=(-0.5, 2.5))
panels[0].set_yticks(range(0, -6, -1), list(cases))
plt.show()
# --8<-- [end:verdict-plot]

# the data, the seed whose 60 images lack a 4, and 480 images that are the whole pool
missing = [set(range(10)) - set(digits[np.random.default_rng(s).permutation(pool)[:60]]) for s in seeds]
assert missing == [set(), set(), set(), set(), {4}] and counts[-1] == len(pool)
# 60 images: the loss of the large network rises, its accuracy does not fall, and it beats the small one
big, small = extreme[128][:, :, VAL], extreme[8][:, :, VAL]
assert (big[:, -1, LOSS] > 1.3 * big[:, :, LOSS].min(axis=1)).all() and (big[:, -1, LOSS] > big[:, 20, LOSS]).all()
assert big[:, -1, ACCURACY].mean() > big[:, 11, ACCURACY].mean() - 0.01 and (big[:, -1, ACCURACY] > small[:, -1, ACCURACY] + 0.01).mean() >= 0.8
assert np.ptp(big[:, 20:, ACCURACY].mean(axis=0)) < 0.02 and big[4, -1, LOSS] > 1.8 and big[:4, -1, LOSS].max() < 1
assert (extreme[128][:, -1, TRAIN, ACCURACY] == 1).all() and (big[:, :, LOSS].argmin(axis=1) < 25).all()
# more images help everywhere, more units only up to 16 or so
assert (np.diff(points[1:].mean(axis=2), axis=1) > 0.5).all() and (np.abs(network[2:].mean(axis=2)) < 2).all()
assert (data > network)[2:].mean() > 0.9 and (data > network)[0].mean() < 0.5 and (network[0].mean(axis=1) > data[0].mean(axis=1) + 3).all()
assert (data[0].mean(axis=1) > 2).all() and (data[1].mean(axis=1) > network[1].mean(axis=1)).tolist() == [True, False, False]
assert data[2:].mean() > 3.5 and points[2:, :, :].mean(axis=2).min() > 77
assert (grid[2:, 1:, :, VAL, LOSS].std(axis=2) < 0.15).all() and np.ptp(grid[2:, 0, :, VAL, LOSS].mean(axis=1)) < 0.25
losses = grid[:, :, :, VAL, LOSS].mean(axis=2)
assert (losses[-1, :3] > losses[2, :3] + 0.01).all() and losses[-1, -1] < losses[2, -1]
# one seed of 4 units learns next to nothing, from the very 480 images the others learn from
assert points[0, 1:, 1].max() < 35 and np.delete(points[0, -1], 1).min() > 70 and points[1:].min() > 50
# wrong labels: the large network learns them by heart and its accuracy falls; the small one stays below the dotted line
for share in (0.2, 0.4):
    val_accuracy = noisy[128, share][:, :, VAL, ACCURACY]
    assert (noisy[128, share][:, -1, TRAIN, ACCURACY] > 0.97).all() and (noisy[8, share][:, :, TRAIN, ACCURACY].mean(axis=0) < 1 - share).all()
    assert (val_accuracy.max(axis=1) > val_accuracy[:, -1] + 0.06).all() and (val_accuracy.argmax(axis=1) < 35).all()
    assert val_accuracy.max(axis=1).mean() > noisy[8, share][:, :, VAL, ACCURACY].max(axis=1).mean() + 0.02
    assert (stopped[128, share][:, VAL, ACCURACY] > val_accuracy[:, -1] + 0.04).all()
assert np.ptp(noisy[128, 0][:, 40:, VAL, ACCURACY].mean(axis=0)) < 0.015
assert abs(noisy[8, 0.2][:, -1, VAL, ACCURACY].mean() - noisy[128, 0.2][:, -1, VAL, ACCURACY].mean()) < 0.07
# right labels: where early stopping stops the large network, accuracy is lower and the loss is not better
gain = (stopped[128, 0] - noisy[128, 0][:, -1])[:, VAL]
assert (gain[:, ACCURACY] > -0.025).all() and (gain[:, ACCURACY] < 0.003).all() and (gain[:, ACCURACY] < -0.005).any()
assert (gain[:, LOSS] > -0.005).all() and (gain[gain[:, ACCURACY] < -0.005, LOSS] > 0.005).all()
assert (stopped[128, 0] - noisy[128, 0][:, -1])[:, TEST, LOSS].mean() < -0.005
# the verdict on test images
change = {name: (scores - base)[:, ACCURACY] for name, scores in cases.items()}
assert abs(change["units / 8"].mean()) < 0.012 and abs(change["stop"].mean()) < 0.012
assert (change["count / 8"] < -0.08).all() and -0.14 < change["count / 8"].mean() < -0.11 and (change["wrong 0.2"] < -0.09).all()
assert change["wrong 0.2, stop"].mean() > change["wrong 0.2"].mean() + 0.06 and (change["wrong 0.2, stop"] < -0.02).all()
assert noisy[128, 0][:, -1, VAL, ACCURACY].mean() > base[:, ACCURACY].mean() + 0.02 and np.ptp(base[:, ACCURACY]) < 0.015
