"""Exercise 6: a program that finds the pixel to look at, too."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
chosen = np.isin(digits.target, [3, 5])
pixels, labels = digits.data[chosen], digits.target[chosen]

top = 0
for pixel in range(64):
    for cutoff in range(16):
        for below, above in [(3, 5), (5, 3)]:
            answers = np.where(pixels[:180, pixel] > cutoff,
                               above, below)
            score = np.mean(answers == labels[:180])
            if score > top:
                top, best = score, (pixel, cutoff, below, above)

pixel, cutoff, below, above = best
answers = np.where(pixels[180:, pixel] > cutoff, above, below)
test_score = np.mean(answers == labels[180:])
print("row:", pixel // 8, " column:", pixel % 8)
print(f"training: {top:.2f}  test: {test_score:.2f}")
assert test_score > 0.54
# --8<-- [end:solution]
