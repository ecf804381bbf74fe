"""Exercise 3: two rules with other cutoffs differ between the cutoffs."""
# --8<-- [start:solution]
import numpy as np

values = np.array([2.0, 4.5, 6.0, 9.0])
by_hand = np.where(values > 8, 1, 0)
learned = np.where(values > 5, 1, 0)
print("by hand:", by_hand)
print("learned:", learned)
assert values[by_hand != learned].tolist() == [6.0]
# --8<-- [end:solution]
