"""test_size is a fraction of what is being split, and what is left gets smaller."""
# --8<-- [start:twice]
import numpy as np
from sklearn.model_selection import train_test_split

for second in (0.2, 0.25):
    rest, test = train_test_split(
        np.arange(1000), test_size=0.2, random_state=0)
    train, validation = train_test_split(
        rest, test_size=second, random_state=0)
    print(len(train), len(validation), len(test))
# --8<-- [end:twice]
