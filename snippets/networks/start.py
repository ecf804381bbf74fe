"""The four data sets of this part: real data, installed together with scikit-learn."""
# --8<-- [start:data]
import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits, load_wine

for load in (load_digits, load_breast_cancer, load_wine, load_diabetes):
    features, target = load(return_X_y=True)
    different = np.unique(target)
    print(f"{load.__name__:18}  x {features.shape}  y: {len(different)} values, {different.min():.0f} to {different.max():.0f}")
# --8<-- [end:data]

assert len(np.unique(load_digits().target)) == 10 and len(np.unique(load_wine().target)) == 3
