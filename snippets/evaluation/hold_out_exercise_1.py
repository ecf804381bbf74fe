"""Sizes of the parts when test_size is a fraction, and what one sample weighs."""
# --8<-- [start:solution]
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

images, digits = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x_rest, x_test, y_rest, y_test = train_test_split(
    images, digits, test_size=0.2, random_state=0)
x_train, x_val, y_train, y_val = train_test_split(
    x_rest, y_rest, test_size=0.25, random_state=0)
print(len(x_train), len(x_val), len(x_test))
print(f"one image: {1 / len(x_val):.4f}")

assert len(x_train) + len(x_val) + len(x_test) == 1797
# --8<-- [end:solution]
