"""Exercise 7: keep every cutoff that fits, and let them vote: Bayesian analysis in miniature."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
chosen = np.isin(digits.target, [0, 1])
images, labels = digits.images[chosen], digits.target[chosen]
middle = images[:, 3:5, 3:5].mean(axis=(1, 2))
shares = []

for count in [4, 20, 180]:
    left = []
    for cutoff in np.arange(0, 16, 0.25):
        answers = np.where(middle[:count] > cutoff, 1, 0)
        if np.mean(answers == labels[:count]) == 1:
            left.append(cutoff)
    share = np.mean(6 > np.array(left))
    shares.append(share)
    print(f"{count}: {left[0]} to {left[-1]}"
          f"  share of 1: {share:.2f}")

assert 0 < shares[0] < shares[1] < shares[2] < 1
# --8<-- [end:solution]
