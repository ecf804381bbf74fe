"""The same pixels in another order: unreadable for a person, no harder for the model."""
# --8<-- [start:pixels]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
x = x / 16
order = np.random.default_rng(0).permutation(64)
mixed = x[:, order]                  # (1797, 64)

figure, panels = plt.subplots(2, 8, figsize=(6.4, 2))
for i, (above, below) in enumerate(panels.T):
    above.imshow(x[i].reshape(8, 8), cmap="gray_r")
    below.imshow(mixed[i].reshape(8, 8), cmap="gray_r")
    above.set_title(y[i], color="#3b82d6", fontsize=10, pad=3)
    above.axis("off")
    below.axis("off")
plt.show()
# --8<-- [end:pixels]
# tolerance: 0.02
# --8<-- [start:score]
for name, images in (("x", x), ("mixed", mixed)):
    x_train, x_val, y_train, y_val = train_test_split(
        images, y, test_size=500, random_state=0)
    model = LogisticRegression(max_iter=1000).fit(x_train, y_train)
    print(f"{name}: accuracy {model.score(x_val, y_val):.2f}")
# --8<-- [end:score]

scores = []
for images in (x, mixed, np.random.default_rng(0).permuted(x, axis=1)):   # the last: an order of its own for every image, the change that the page proposes
    x_train, x_val, y_train, y_val = train_test_split(images, y, test_size=500, random_state=0)
    scores.append(LogisticRegression(max_iter=1000).fit(x_train, y_train).score(x_val, y_val))
assert scores[0] > 0.94 and abs(scores[0] - scores[1]) < 0.01, scores
assert scores[2] < 0.4, scores
assert np.bincount(y_val).max() / len(y_val) < 0.13   # always the same digit
