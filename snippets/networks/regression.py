"""The progression of diabetes as a number: the whole path of a regression, from loading the data to one look at the test set."""
# --8<-- [start:load]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, train_test_split

data = load_diabetes(scaled=False)
features, targets = data.data, data.target  # (442, 10) (442,)
print("features:", features.shape, " targets:", targets.shape)
print("targets:", targets[:5], targets.min(), "to", targets.max())
for name, column in zip(data.feature_names, features.T):
    print(f"{name:3}  min: {column.min():6.2f}  max: {column.max():6.2f}"
          f"  first: {column[0]:6.2f}")
# --8<-- [end:load]
# --8<-- [start:split]
x_rest, x_test, y_rest, y_test = train_test_split(
    features, targets, test_size=89, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, test_size=89, random_state=0)
print("train:", x_train.shape, " val:", x_val.shape,
      " test:", x_test.shape)
# --8<-- [end:split]
# --8<-- [start:baseline]
baseline = y_train.mean()
baseline_mae = np.mean(np.abs(y_val - baseline))
print(f"always {baseline:.1f}, val mae: {baseline_mae:.1f}")
# --8<-- [end:baseline]
# --8<-- [start:scale]
mean, std = x_train.mean(axis=0), x_train.std(axis=0)  # (10,) (10,)
x_train_scaled = (x_train - mean) / std  # (264, 10)
x_val_scaled = (x_val - mean) / std  # (89, 10)
for name, part in [("train", x_train_scaled), ("val", x_val_scaled)]:
    print(f"{name:5}  mean:", part.mean(axis=0)[:4].round(2) + 0,
          " std:", part.std(axis=0)[:4].round(2))
# --8<-- [end:scale]
# tolerance: 0.05
# --8<-- [start:fit]
def build_model(inputs=10, units=1, activation=None, loss="mse"):
    model = keras.Sequential([
        keras.Input((inputs,)),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(units, activation=activation),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss=loss, metrics=["mae"])
    return model


scores = {}
for name, x, x_check in [("raw", x_train, x_val),
                         ("scaled", x_train_scaled, x_val_scaled)]:
    keras.utils.set_random_seed(0)
    model = build_model()
    model.fit(x, y_train, epochs=20, batch_size=32, verbose=0)
    loss, scores[name] = model.evaluate(x_check, y_val, verbose=0)
    print(f"{name:6}  val mae: {scores[name]:.1f}")
# --8<-- [end:fit]
# tolerance: 0.1
# --8<-- [start:predict]
y_pred = model.predict(x_val_scaled, verbose=0)  # (89, 1)
print("shapes:", y_pred.shape, y_val.shape)
for target, prediction in zip(y_val[:3], y_pred[:3, 0]):
    print(f"target: {target:3.0f}  prediction: {prediction:3.0f}")

plt.figure(figsize=(4.4, 4.2))
plt.scatter(y_val, y_pred[:, 0], s=22, color="#cf7a12")
plt.plot([0, 350], [0, 350], color="#1f9d6b")
plt.axhline(baseline, color="#808694", linestyle="--")
plt.axis([0, 350, 0, 350])
plt.xlabel("y_val")
plt.ylabel("y_pred")
plt.show()
# --8<-- [end:predict]
# --8<-- [start:bounds]
change = y_val - baseline  # above or below the mean
reach = {"none": (-np.inf, np.inf), "relu": (0, np.inf),
         "sigmoid": (0, 1), "tanh": (-1, 1)}
for name, (low, high) in reach.items():
    nearest = [np.clip(y, low, high) for y in (y_val, change)]
    print(f"{name:8} best mae, y_val:",
          f"{np.mean(np.abs(nearest[0] - y_val)):5.1f}",
          f" change: {np.mean(np.abs(nearest[1] - change)):4.1f}")
# --8<-- [end:bounds]
# tolerance: 0.1
# --8<-- [start:outliers]
y_typos = y_train.copy()
rows = np.random.default_rng(0).choice(264, 8, replace=False)
y_typos[rows] *= 10  # one zero too many
print(f"mean: {y_train.mean():.1f} -> {y_typos.mean():.1f}")
print(f"median: {np.median(y_train):.1f} -> {np.median(y_typos):.1f}")
typo_scores = {}
for name in ["mse", "mae"]:
    keras.utils.set_random_seed(0)
    other = build_model(loss=name)
    other.fit(x_train_scaled, y_typos, epochs=20, batch_size=32,
              verbose=0)
    typo_scores[name] = other.evaluate(
        x_val_scaled, y_val, verbose=0)[1]
    print(f"loss: {name}  val mae: {typo_scores[name]:.1f}")
# --8<-- [end:outliers]
# --8<-- [start:two-numbers]
two = [3, 9]  # bp, s6
x_two = np.delete(x_train_scaled, two, axis=1)  # (264, 8)
y_two = x_train[:, two]  # (264, 2)
two_mean, two_std = y_two.mean(axis=0), y_two.std(axis=0)  # (2,) (2,)
print("y_two:", y_two.shape, " mean:", two_mean.round(1),
      " std:", two_std.round(1))
# --8<-- [end:two-numbers]
# tolerance: 0.1
# --8<-- [start:vector]
keras.utils.set_random_seed(0)
two_model = build_model(inputs=8, units=2)
two_model.fit(x_two, (y_two - two_mean) / two_std, epochs=10,
              batch_size=32, verbose=0)

x_two_val = np.delete(x_val_scaled, two, axis=1)  # (89, 8)
y_two_val = x_val[:, two]  # (89, 2)
two_pred = two_model.predict(x_two_val, verbose=0)  # (89, 2)
two_pred = two_pred * two_std + two_mean
two_mae = np.abs(two_pred - y_two_val).mean(axis=0)  # (2,)
two_baseline = np.abs(two_mean - y_two_val).mean(axis=0)  # (2,)
line = LinearRegression().fit(x_two, y_two)
line_pred = line.predict(x_two_val)  # (89, 2)
line_mae = np.abs(line_pred - y_two_val).mean(axis=0)  # (2,)
print("baseline:", two_baseline.round(1))
print("network: ", two_mae.round(1))
print("line:    ", line_mae.round(1))
# --8<-- [end:vector]
# tolerance: 0.1
# --8<-- [start:accuracy]
model.compile(loss="mse", metrics=["mae", "accuracy"])
results = model.evaluate(x_val_scaled, y_val, verbose=0,
                         return_dict=True)
print(f"mae: {results['mae']:.1f}  accuracy: {results['accuracy']:.2f}")
perfect = keras.metrics.BinaryAccuracy()(y_val, y_val)
print(f"y_val as its own prediction: {float(perfect):.2f}")
means = np.tile(two_mean, (89, 1))  # (89, 2)
larger = keras.metrics.CategoricalAccuracy()(y_two_val, means)
print(f"always the two means: {float(larger):.2f}")
# --8<-- [end:accuracy]
# tolerance: 0.05
# --8<-- [start:k-fold]
keras.utils.set_random_seed(0)
fold_scores, fold_baselines = [], []
folds = KFold(4, shuffle=True, random_state=0)
for train, val in folds.split(x_rest):  # row numbers
    fold_mean = x_rest[train].mean(axis=0)
    fold_std = x_rest[train].std(axis=0)
    x = (x_rest - fold_mean) / fold_std
    fold_model = build_model()
    fold_model.fit(x[train], y_rest[train], epochs=20,
                   batch_size=32, verbose=0)
    loss, mae = fold_model.evaluate(x[val], y_rest[val], verbose=0)
    fold_scores.append(mae)
    off = np.abs(y_rest[val] - y_rest[train].mean())
    fold_baselines.append(off.mean())
    print(f"train: {len(train)}  val: {len(val)}  mae: {mae:.1f}"
          f"  baseline: {off.mean():.1f}")
for name, values in [("mae", fold_scores),
                     ("baseline", fold_baselines)]:
    print(f"{name:8}  mean: {np.mean(values):.1f}"
          f"  from {min(values):.1f} to {max(values):.1f}")
# --8<-- [end:k-fold]
# tolerance: 0.05
# --8<-- [start:test]
x_test_scaled = (x_test - mean) / std  # (89, 10)
test_mae = model.evaluate(x_test_scaled, y_test, verbose=0)[1]
test_baseline = np.mean(np.abs(y_test - baseline))
print(f"mae: {test_mae:.1f}  baseline: {test_baseline:.1f}")
# --8<-- [end:test]
# tolerance: 0.1
# --8<-- [start:shapes]
wrong = y_pred - y_val  # (89, 1) - (89,)
right = y_pred[:, 0] - y_val  # (89,) - (89,)
print("wrong:", wrong.shape, f"mae: {np.abs(wrong).mean():.1f}")
print("right:", right.shape, f"mae: {np.abs(right).mean():.1f}")
# --8<-- [end:shapes]

assert scores["scaled"] < scores["raw"] - 3 and scores["raw"] < baseline_mae - 8
assert np.mean(change < 0) > 0.4 and np.all(y_val > 0)
assert typo_scores["mae"] < typo_scores["mse"] - 15 and typo_scores["mse"] > scores["scaled"] + 10 and typo_scores["mae"] < scores["scaled"] + 3
assert all(two_mae < two_baseline - 0.3) and all(line_mae < two_mae)
low, high = y_val < 100, y_val > 200
assert np.mean(y_pred[low, 0] > y_val[low]) > 0.8 and np.mean(y_pred[high, 0] < y_val[high]) > 0.55
assert np.abs(x_val_scaled.mean(axis=0)).round(2).max() == 0.32 and 188 < mean[4] < 188.6 and 38 < mean[4] / mean[8] < 43
assert results["accuracy"] == 0 and float(perfect) == 0 and np.isclose(float(larger), np.mean(y_two_val[:, 0] >= y_two_val[:, 1]))
assert len(np.unique(targets)) == 214 and np.isclose(np.abs(right).mean(), scores["scaled"], rtol=1e-4)
assert np.mean(fold_scores) < np.mean(fold_baselines) - 15 and all(a < b - 10 for a, b in zip(fold_scores, fold_baselines))
assert test_mae < test_baseline - 6 and np.abs(wrong).mean() > scores["scaled"] + 20
