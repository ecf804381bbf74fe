"""One classifier on real wines: each word of the page points at one thing in this program."""
# --8<-- [start:load]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

wine = load_wine()
features, labels = wine.data, wine.target
print("features:", features.shape, "labels:", labels.shape)
print(wine.feature_names[:4])
print(features[0, :4], "label:", labels[0])
# --8<-- [end:load]
# tolerance: 0.02
# --8<-- [start:fit]
x_train, x_val, y_train, y_val = train_test_split(
    features, labels, test_size=36, random_state=3)
scaler = StandardScaler().fit(x_train)
x_train = scaler.transform(x_train)            # (142, 13)
x_val = scaler.transform(x_val)                # (36, 13)

model = LogisticRegression().fit(x_train, y_train)
outputs = model.predict_proba(x_val)           # (36, 3)
predictions = outputs.argmax(axis=1)           # (36,)

wrong = np.flatnonzero(predictions != y_val)[0]
for i in [0, 3, 4, wrong]:
    print(outputs[i].round(3), predictions[i], "target:", y_val[i])
# --8<-- [end:fit]
# tolerance: 0.02
# --8<-- [start:two-wines]
for i in [3, wrong]:
    p = outputs[i, y_val[i]]
    print(f"p: {p:.3f}  error: {-np.log(p):.3f}")
# --8<-- [end:two-wines]
# tolerance: 0.02
# --8<-- [start:loss]
errors = -np.log(outputs[np.arange(36), y_val])    # (36,)
print(f"mean error: {errors.mean():.3f}")
print(f"log_loss:   {log_loss(y_val, outputs):.3f}")
print("above the mean:", np.sum(errors > errors.mean()))
# --8<-- [end:loss]
# --8<-- [start:classes]
print("classes:", model.classes_, wine.target_names)
print("labels:", labels.size)
print("per class:", np.bincount(labels))
# --8<-- [end:classes]
# tolerance: 0.02
# --8<-- [start:slip]
annotated = y_val.copy()
annotated[4] = 0                               # 2 -> 0
for truth in [y_val, annotated]:
    p = outputs[4, truth[4]]
    print(predictions[4], "target:", truth[4],
          f"error: {-np.log(p):.3f}")
print(f"accuracy: {np.mean(predictions == y_val):.3f}"
      f" -> {np.mean(predictions == annotated):.3f}")
print(f"loss:     {log_loss(y_val, outputs):.3f}"
      f" -> {log_loss(annotated, outputs):.3f}")
# --8<-- [end:slip]

assert len(np.flatnonzero(predictions != y_val)) == 1
assert y_val[[0, 3, 4]].tolist() == [0, 1, 2] and y_val[wrong] == 1 and predictions[wrong] == 2
assert np.isclose(errors.mean(), log_loss(y_val, outputs))
assert (np.diff(labels) >= 0).all()
assert np.array_equal(predictions, model.predict(x_val))
