"""Exercise 2: the copy of the diabetes data that comes scaled."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

scaled = load_diabetes().data  # (442, 10)
raw = load_diabetes(scaled=False).data  # (442, 10)
print(f"all: mean {scaled[:, 2].mean().round(6) + 0:.3f}"
      f"  std {scaled[:, 2].std():.4f}")
again = (raw - raw.mean(axis=0)) / raw.std(axis=0) / np.sqrt(442)
print("same:", np.allclose(again, scaled))

rest, test = train_test_split(scaled, test_size=89, random_state=0)
train, val = train_test_split(rest, test_size=89, random_state=0)
print(f"train: mean {train[:, 2].mean():.4f}")

assert abs(scaled.mean(axis=0)).max() < 1e-9
assert np.allclose(again, scaled)
assert abs(train[:, 2].mean()) > 0.001
# --8<-- [end:solution]
