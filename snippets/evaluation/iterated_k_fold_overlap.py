"""How many training samples two of the 15 models share."""
# --8<-- [start:overlap]
import numpy as np
from sklearn.model_selection import RepeatedKFold

splitter = RepeatedKFold(n_splits=5, n_repeats=3, random_state=0)
trains = [train for train, _ in splitter.split(np.zeros(178))]
for other in (1, 2, 5, 10):
    shared = np.intersect1d(trains[0], trains[other])
    print(f"models 0 and {other}: {len(shared)} of {len(trains[0])}")
# --8<-- [end:overlap]

assert all(len(np.intersect1d(trains[0], t)) > 0.7 * 142 for t in trains)
