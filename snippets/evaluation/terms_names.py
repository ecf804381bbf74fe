"""Labels are names: a classifier does not care how classes are numbered, a regression does."""
# --8<-- [start:renumber]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LinearRegression
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

features, labels = load_wine(return_X_y=True)
for numbers in ([0, 1, 2], [1, 0, 2], [0, 2, 1]):
    x_train, x_val, y_train, y_val = train_test_split(
        features, np.array(numbers)[labels],
        test_size=36, random_state=3)
    scaler = StandardScaler().fit(x_train)
    x_train, x_val = scaler.transform(x_train), scaler.transform(x_val)
    linear = LinearRegression().fit(x_train, y_train)
    logistic = LogisticRegression().fit(x_train, y_train)
    rounded = linear.predict(x_val).round()
    print(numbers, f"linear: {np.mean(rounded == y_val):.3f}",
          f"logistic: {logistic.score(x_val, y_val):.3f}")
print("linear:  ", linear.predict(x_val[:3]).round(2))
print("logistic:", logistic.predict(x_val[:3]))
# --8<-- [end:renumber]

assert y_val[:3].tolist() == [0, 0, 0]
