"""Exercise 5: five kinds of targets for the same images."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
images, labels = digits.images, digits.target      # (1797, 8, 8)
ink = images.sum(axis=(1, 2))                      # (1797,)
rows = images.sum(axis=2)                          # (1797, 8)
columns = images.sum(axis=1)                       # (1797, 8)
targets = {
    "binary": labels % 2,
    "multiclass": labels,
    "multilabel": np.stack(
        [rows[:, :4].sum(axis=1) > rows[:, 4:].sum(axis=1),
         columns[:, :4].sum(axis=1) > columns[:, 4:].sum(axis=1)],
        axis=1).astype(int),
    "scalar": ink,
    "vector": np.stack([rows @ np.arange(8) / ink,
                        columns @ np.arange(8) / ink], axis=1),
}
for name, y in targets.items():
    print(f"{name:11}{str(y.shape):10}", y[0].round(2))

assert targets["binary"].shape == targets["scalar"].shape == (1797,)
assert targets["multilabel"].shape == targets["vector"].shape
assert len(np.unique(targets["multilabel"], axis=0)) == 4
# --8<-- [end:solution]
