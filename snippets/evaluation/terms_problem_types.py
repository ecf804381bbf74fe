"""Four targets for the same wines: the target decides the type of the problem."""
# --8<-- [start:targets]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LinearRegression
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

features, labels = load_wine(return_X_y=True)
alcohol, color = features[:, 0], features[:, 9]

targets = {
    "binary": (labels == 0).astype(int),
    "multiclass": labels,
    "multilabel": np.stack([alcohol > 13, color > 5],
                           axis=1).astype(int),
    "scalar": alcohol,
}
for name, y in targets.items():
    print(f"{name:11}{str(y.shape):9}{y[0]}  {y[59]}  {y[177]}")
# --8<-- [end:targets]
# --8<-- [start:split]
def split_and_scale(x, y):
    x_train, x_val, y_train, y_val = train_test_split(
        x, y, test_size=36, random_state=3)
    scaler = StandardScaler().fit(x_train)
    return (scaler.transform(x_train), scaler.transform(x_val),
            y_train, y_val)

for name in ["binary", "multiclass"]:
    x_train, x_val, y_train, y_val = split_and_scale(
        features, targets[name])
    model = LogisticRegression().fit(x_train, y_train)
    baseline = np.mean(y_val == np.bincount(y_train).argmax())
    print(f"{name:11}{baseline:.3f} -> {model.score(x_val, y_val):.3f}")
# --8<-- [end:split]
# --8<-- [start:multilabel]
others = np.delete(features, [0, 9], axis=1)       # (178, 11)
x_train, x_val, y_train, y_val = split_and_scale(
    others, targets["multilabel"])
predictions = np.stack(
    [LogisticRegression().fit(x_train, y_train[:, k]).predict(x_val)
     for k in range(2)], axis=1)                   # (36, 2)
common = (y_train.mean(axis=0) > 0.5).astype(int)
print("per label:", np.mean(y_val == common, axis=0).round(3),
      "->", np.mean(y_val == predictions, axis=0).round(3))
print("rows:", np.unique(predictions, axis=0).tolist())
# --8<-- [end:multilabel]
# tolerance: 0.02
# --8<-- [start:scalar]
others = np.delete(features, 0, axis=1)            # (178, 12)
x_train, x_val, y_train, y_val = split_and_scale(
    others, targets["scalar"])
model = LinearRegression().fit(x_train, y_train)
predictions = model.predict(x_val)
errors = predictions - y_val
print("prediction:", predictions[:3].round(2))
print("target:    ", y_val[:3])
print("error:     ", errors[:3].round(2))
print(f"mae: {np.mean(np.abs(y_val - y_train.mean())):.2f}"
      f" -> {np.mean(np.abs(errors)):.2f}")
# --8<-- [end:scalar]

assert np.mean(np.abs(errors)) < 0.5 < np.mean(np.abs(y_val - y_train.mean()))
assert not np.any(np.isclose(predictions, y_val))
assert len(np.unique(targets["multilabel"], axis=0)) == 4
