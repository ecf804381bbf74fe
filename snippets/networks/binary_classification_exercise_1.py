"""Exercise 1: a confusion matrix from eight probabilities, at two thresholds."""
# --8<-- [start:solution]
import numpy as np
from sklearn.metrics import confusion_matrix

truth = np.array([1, 0, 1, 1, 0, 1, 0, 1])
answers = np.array([0.9, 0.4, 0.6, 0.3, 0.7, 0.8, 0.1, 0.95])
matrices = {}
for threshold in [0.5, 0.75]:
    predictions = (answers > threshold).astype(int)
    matrix = confusion_matrix(truth, predictions)
    recall = matrix[1, 1] / matrix[1].sum()
    precision = matrix[1, 1] / matrix[:, 1].sum()
    matrices[threshold] = matrix.tolist()
    print(threshold, matrix.tolist(),
          f"recall: {recall:.2f}  precision: {precision:.2f}")

assert matrices[0.5] == [[2, 1], [1, 4]]
assert matrices[0.75] == [[3, 0], [2, 3]]
# --8<-- [end:solution]
