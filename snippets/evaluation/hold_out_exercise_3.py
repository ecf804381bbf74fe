"""Features and labels shuffled separately no longer belong together."""
# tolerance: 0.25
# --8<-- [start:broken]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
rng = np.random.default_rng(0)
x = rng.permutation(features)
y = rng.permutation(labels)
x_train, x_val, y_train, y_val = x[:142], x[142:], y[:142], y[142:]

scaler = StandardScaler().fit(x_train)
classifier = LogisticRegression().fit(
    scaler.transform(x_train), y_train)
accuracy = classifier.score(scaler.transform(x_val), y_val)
print(f"validation: {accuracy:.2f}")
# --8<-- [end:broken]
# tolerance: 0.09
# --8<-- [start:solution]
order = rng.permutation(len(features))  # (178,)
x, y = features[order], labels[order]
x_train, x_val, y_train, y_val = x[:142], x[142:], y[:142], y[142:]

scaler = StandardScaler().fit(x_train)
classifier = LogisticRegression().fit(
    scaler.transform(x_train), y_train)
accuracy = classifier.score(scaler.transform(x_val), y_val)
print(f"validation: {accuracy:.2f}")
assert accuracy > 0.9
# --8<-- [end:solution]
