"""Vector regression: four numbers that say where the ink is."""
# --8<-- [start:box]
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

digits = load_digits().images                      # (1797, 8, 8)
rng = np.random.default_rng(0)
corners = rng.integers(0, 9, (1797, 2))
images = np.zeros((1797, 16, 16))
for image, digit, (row, column) in zip(images, digits, corners):
    image[row:row + 8, column:column + 8] = digit

def ink_box(image):
    rows = np.flatnonzero(image.max(axis=1) >= 8)
    columns = np.flatnonzero(image.max(axis=0) >= 8)
    return rows[0], columns[0], rows[-1], columns[-1]

boxes = np.array([ink_box(image) for image in images])
print(images.shape, boxes.shape)
print(boxes[:3])
# --8<-- [end:box]
# tolerance: 0.02
# --8<-- [start:fit]
x_train, x_val, y_train, y_val = train_test_split(
    images.reshape(-1, 256), boxes, test_size=360, random_state=0)
model = LinearRegression().fit(x_train, y_train)
predictions = model.predict(x_val)                 # (360, 4)
print("prediction:", predictions[0].round(1), "target:", y_val[0])
print("baseline mae:",
      np.abs(y_val - y_train.mean(axis=0)).mean(axis=0).round(2))
print("model mae:   ",
      np.abs(y_val - predictions).mean(axis=0).round(2))

figure, axes = plt.subplots(1, 3, figsize=(7, 2.4))
for i, axis in enumerate(axes):
    axis.imshow(x_val[i].reshape(16, 16), cmap="gray_r")
    for box, style, width, alpha in [(predictions[i], "-", 5, 0.45),
                                     (y_val[i], "--", 2, 1)]:
        top, left, bottom, right = box
        axis.add_patch(plt.Rectangle(
            (left - 0.5, top - 0.5), right - left + 1,
            bottom - top + 1, fill=False, color="#1f9d6b",
            linestyle=style, linewidth=width, alpha=alpha,
            clip_on=False))
    axis.set(xticks=[], yticks=[])
plt.show()
# --8<-- [end:fit]

assert np.all(np.abs(y_val - y_train.mean(axis=0)).mean(axis=0) > 2)
assert np.all(np.abs(y_val - predictions).mean(axis=0) < 0.65)
