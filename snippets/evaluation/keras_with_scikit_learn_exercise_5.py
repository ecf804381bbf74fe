"""SKLearnRegressor: diabetes in a pipeline, mean absolute error against a baseline."""
# tolerance: 0.05
# --8<-- [start:solution]
import keras
from keras.wrappers import SKLearnRegressor
from sklearn.datasets import load_diabetes
from sklearn.dummy import DummyRegressor
from sklearn.model_selection import KFold, cross_validate
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

x, y = load_diabetes(return_X_y=True)  # (442, 10), (442,)
folds = KFold(2, shuffle=True, random_state=0)
keras.config.disable_interactive_logging()


def build_regressor(X, y):
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.2), loss="mse")
    return model


def mae(estimator, params=None):
    result = cross_validate(
        estimator, x, y, cv=folds, params=params,
        scoring="neg_mean_absolute_error", error_score="raise")
    return -result["test_score"].mean()


keras.utils.set_random_seed(0)
network = make_pipeline(StandardScaler(),
                        SKLearnRegressor(build_regressor))
error = mae(network, {"sklearnregressor__epochs": 30,
                      "sklearnregressor__batch_size": 221,
                      "sklearnregressor__verbose": 0})
baseline = mae(DummyRegressor())
print(f"network: {error:.0f}  baseline: {baseline:.0f}")

assert error < 0.85 * baseline
# --8<-- [end:solution]
