"""Exercise 3: scale first, cast to uint8 afterwards: everything is gone."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images  # 0..16
wrong = (images / 16).astype("uint8")
right = images.astype("float32") / 16
print("wrong:", np.unique(wrong))
print("right:", np.unique(right)[:4], "...")

assert set(np.unique(wrong)) == {0, 1}
assert len(np.unique(right)) == 17
# --8<-- [end:solution]

assert (wrong == (images == 16)).all()
