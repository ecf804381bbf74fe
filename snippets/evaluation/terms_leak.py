"""The target left among the features gives a perfect and useless score."""
# --8<-- [start:leak]
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

features, labels = load_wine(return_X_y=True)
alcohol = features[:, 0]
for name, x in [("alcohol left in", features),
                ("alcohol removed", np.delete(features, 0, axis=1))]:
    x_train, x_val, y_train, y_val = train_test_split(
        x, alcohol, test_size=36, random_state=3)
    model = LinearRegression().fit(x_train, y_train)
    mae = np.mean(np.abs(model.predict(x_val) - y_val))
    print(f"{name} {x.shape}: {mae:.3f}")
# --8<-- [end:leak]

assert mae > 0.3
