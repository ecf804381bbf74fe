"""Exercise 4: a single sigmoid unit trained by gradient descent in NumPy."""
# tolerance: 0.02
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

features, labels = load_breast_cancer(return_X_y=True)
x_rest, x_test, y_rest, y_test = train_test_split(
    features, labels, test_size=114, stratify=labels, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, test_size=114, stratify=y_rest, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std


def predict(x):
    return 1 / (1 + np.exp(-(x @ kernel + bias)))


kernel, bias, learning_rate = np.zeros(30), 0.0, 0.1
for step in range(500):
    error = predict(x_train) - y_train  # (341,)
    kernel -= learning_rate * x_train.T @ error / len(x_train)
    bias -= learning_rate * error.mean()

loss = -np.log(np.where(y_train == 1, predict(x_train),
                        1 - predict(x_train))).mean()
accuracy = np.mean((predict(x_val) > 0.5) == y_val)
print(f"loss: {loss:.3f}  val accuracy: {accuracy:.3f}")

assert loss < 0.1 and accuracy > 0.9
# --8<-- [end:solution]
assert np.abs(predict(x_val) - 0.5).min() > 0.001
