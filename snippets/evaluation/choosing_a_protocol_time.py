"""Will the price be higher 20 trading days later? The shuffled split knows; the future does not."""
# --8<-- [start:load]
import numpy as np
from matplotlib import cbook
from sklearn.model_selection import KFold, TimeSeriesSplit
from sklearn.neighbors import KNeighborsClassifier

data = cbook.get_sample_data("goog.npz")["price_data"]
print("days:", len(data), data["date"][0], "to", data["date"][-1])

price = np.log(data["close"])
days = np.arange(60, len(price) - 20)
features = np.stack([price[days] - price[days - back]
                     for back in (5, 10, 20, 40, 60)], axis=1)
labels = (price[days + 20] > price[days]).astype(int)
print("features:", features.shape, f" higher: {labels.mean():.2f}")
# --8<-- [end:load]
# tolerance: 0.02
# --8<-- [start:compare]
def scores(splitter):
    accuracies = []
    for train, val in splitter.split(features):
        model = KNeighborsClassifier(n_neighbors=1)
        model.fit(features[train], labels[train])
        accuracies.append(model.score(features[val], labels[val]))
    return np.array(accuracies)


shuffled = scores(KFold(5, shuffle=True, random_state=0))
in_order = scores(KFold(5))
later = scores(TimeSeriesSplit(5, gap=20))
always = np.array([
    labels[val].mean()
    for train, val in TimeSeriesSplit(5, gap=20).split(features)])
for name, values in [("shuffled", shuffled), ("in order", in_order),
                     ("later", later), ("baseline, later", always)]:
    print(f"{name:15}", values.round(2), f" mean: {values.mean():.2f}")
# --8<-- [end:compare]
# tolerance: 0.04
# --8<-- [start:same]
splits = KFold(5, shuffle=True, random_state=0).split(features)
near, right = [], []
for train, val in splits:
    model = KNeighborsClassifier(n_neighbors=1)
    model.fit(features[train], labels[train])
    row = model.kneighbors(features[val], return_distance=False)[:, 0]
    near.append(np.abs(train[row] - val) <= 20)
    right.append(labels[train[row]] == labels[val])
near, right = np.concatenate(near), np.concatenate(right)
print(f"neighbor within 20 days: {near.mean():.2f} of all days")
print(f"accuracy within: {right[near].mean():.2f}"
      f"  farther: {right[~near].mean():.2f}")
# --8<-- [end:same]
# --8<-- [start:gap]
for gap in (0, 20):
    print("gap:", gap)
    for train, val in TimeSeriesSplit(3, gap=gap).split(features):
        print("  train 0 to", train[-1], " validate",
              val[0], "to", val[-1])
# --8<-- [end:gap]

assert shuffled.mean() > later.mean() + 0.2 and shuffled.min() > 0.75 and later.mean() < 0.65 and in_order.mean() < 0.65
assert near.mean() > 0.5 and right[near].mean() > right[~near].mean() + 0.15 and np.mean(always) > later.mean() - 0.1
assert all(days[val[0]] >= days[train[-1]] + 20 for train, val in TimeSeriesSplit(5, gap=20).split(features))
