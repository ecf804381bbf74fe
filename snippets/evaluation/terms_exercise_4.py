"""Exercise 4: find the labels that someone wrote down wrong."""
# --8<-- [start:slips]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

features, labels = load_wine(return_X_y=True)
annotated = labels.copy()
annotated[[10, 90, 150]] = [1, 2, 0]
# --8<-- [end:slips]
# tolerance: 0.02
# --8<-- [start:solution]
model = make_pipeline(StandardScaler(), LogisticRegression())
outputs = cross_val_predict(
    model, features, annotated, method="predict_proba",
    cv=KFold(5, shuffle=True, random_state=0))     # (178, 3)
errors = -np.log(outputs[np.arange(178), annotated])
suspects = np.argsort(errors)[::-1][:5]
for i in suspects:
    print(i, f"error: {errors[i]:.2f}", "annotated:", annotated[i],
          "prediction:", outputs[i].argmax())

assert {10, 90, 150} <= {int(i) for i in suspects}
# --8<-- [end:solution]
