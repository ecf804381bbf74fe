"""Vector data: one row per sample, one column per feature."""
# --8<-- [start:table]
from sklearn.datasets import load_breast_cancer

cancer = load_breast_cancer()
print("data:", cancer.data.shape)  # (samples, features)
print("target:", cancer.target.shape)  # (samples,)
print("one sample:", cancer.data[0].shape)  # (features,)
print("one feature:", cancer.data[:, 0].shape)  # (samples,)
# --8<-- [end:table]

assert len(cancer.feature_names) == 30 and cancer.data.ndim == 2
assert set(cancer.target) == {0, 1}
