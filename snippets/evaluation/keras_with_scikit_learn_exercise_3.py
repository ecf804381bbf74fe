"""Features chosen before the split make noise look learnable."""
# tolerance: 0.05
# --8<-- [start:broken]
import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.pipeline import make_pipeline

rng = np.random.default_rng(0)
noise = rng.normal(size=(60, 2000))
coin = rng.permutation(np.repeat([0, 1], 30))
folds = StratifiedKFold(5, shuffle=True, random_state=0)

chosen = SelectKBest(k=10).fit_transform(noise, coin)  # (60, 10)
leaked = cross_val_score(LogisticRegression(), chosen, coin, cv=folds)
print(f"{leaked.mean():.2f}")
# --8<-- [end:broken]
# tolerance: 0.05
# --8<-- [start:solution]
honest = cross_val_score(
    make_pipeline(SelectKBest(k=10), LogisticRegression()),
    noise, coin, cv=folds)
print(f"{honest.mean():.2f}")

assert leaked.mean() > 0.8 and honest.mean() < 0.65
# --8<-- [end:solution]
