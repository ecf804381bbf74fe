"""keras.wrappers.SKLearnClassifier alone, in a pipeline, in cross_validate and in a grid search."""
# tolerance: 0.09
# --8<-- [start:wrapper]
import keras
import numpy as np
from keras.wrappers import SKLearnClassifier
from sklearn.base import clone, is_classifier
from sklearn.datasets import load_wine
from sklearn.metrics import check_scoring, log_loss
from sklearn.model_selection import (GridSearchCV, KFold, check_cv,
                                     cross_validate, train_test_split)
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

keras.config.disable_interactive_logging()  # no progress bars


def build_model(X, y, units=16):
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(units, activation="relu"),
        keras.layers.Dense(y.shape[1], activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="categorical_crossentropy",
                  metrics=["accuracy"])
    return model


features, labels = load_wine(return_X_y=True)
folds = KFold(5, shuffle=True, random_state=0)
train, validation = next(folds.split(features))
scaler = StandardScaler().fit(features[train])
x_train = scaler.transform(features[train])
x_val = scaler.transform(features[validation])

keras.utils.set_random_seed(0)
classifier = SKLearnClassifier(
    build_model,
    fit_kwargs={"epochs": 40, "batch_size": 178, "verbose": 0})
classifier.fit(x_train, labels[train])
print("epochs:", len(classifier.history_.epoch))
print(f"score: {classifier.score(x_val, labels[validation]):.2f}")
# --8<-- [end:wrapper]
# --8<-- [start:one-hot]
print("model:", classifier.decision_function(x_val).shape)
print("classes:", classifier.classes_)
print("predict:", classifier.predict(x_val[[0, 15, 30]]))


def one_unit(X, y):
    model = keras.Sequential([
        keras.Input(X.shape[1:]),
        keras.layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(loss="binary_crossentropy")
    return model
# --8<-- [end:one-hot]
try:
    # --8<-- [start:one-unit]
    SKLearnClassifier(one_unit).fit(x_train, labels[train] == 0)
    # --8<-- [end:one-unit]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:pipeline]
pipeline = make_pipeline(
    StandardScaler(),
    SKLearnClassifier(
        build_model,
        fit_kwargs={"epochs": 40, "batch_size": 178, "verbose": 0}))
print("steps:", list(pipeline.named_steps))

keras.utils.set_random_seed(0)
result = cross_validate(pipeline, features, labels, cv=folds,
                        return_estimator=True)
for fitted, (train, validation) in zip(
        result["estimator"], folds.split(features)):
    mean = fitted["standardscaler"].mean_[0]
    print(f"{mean:.3f}  {features[train, 0].mean():.3f}")
print(f"all: {features[:, 0].mean():.3f}")
# --8<-- [end:pipeline]
# tolerance: 0.15
# --8<-- [start:too-low]
print("folds:", result["test_score"].round(2))
print(f"mean: {result['test_score'].mean():.2f}")
# --8<-- [end:too-low]
# --8<-- [start:epochs]
print("epochs:", [len(fitted["sklearnclassifier"].history_.epoch)
                  for fitted in result["estimator"]])
print("before:", pipeline["sklearnclassifier"].fit_kwargs)
print("clone:", clone(pipeline)["sklearnclassifier"].fit_kwargs)
# --8<-- [end:epochs]
# tolerance: 0.06
# --8<-- [start:params]
fit_params = {
    "sklearnclassifier__epochs": 40,
    "sklearnclassifier__batch_size": 178,
    "sklearnclassifier__verbose": 0,
}
pipeline = make_pipeline(StandardScaler(),
                         SKLearnClassifier(build_model))
keras.utils.set_random_seed(0)
fixed = cross_validate(pipeline, features, labels, cv=folds,
                       params=fit_params, return_estimator=True)
print("epochs:", [len(fitted["sklearnclassifier"].history_.epoch)
                  for fitted in fixed["estimator"]])
print("folds:", fixed["test_score"].round(2))
print(f"mean: {fixed['test_score'].mean():.2f}")
# --8<-- [end:params]
# tolerance: 0.3
# --8<-- [start:scoring]
def negative_log_loss(estimator, X, y):
    return -log_loss(y, estimator.decision_function(X))


scoring = {"accuracy": "accuracy", "f1": "f1_macro",
           "log_loss": negative_log_loss}
measure = check_scoring(scoring=scoring)
for fitted, (train, validation) in zip(
        fixed["estimator"], folds.split(features)):
    scores = measure(fitted, features[validation], labels[validation])
    print({name: round(float(score), 2)
           for name, score in scores.items()})
# --8<-- [end:scoring]
try:
    # --8<-- [start:raise]
    cross_validate(pipeline, features, labels, cv=folds,
                   scoring="neg_log_loss", error_score="raise")
    # --8<-- [end:raise]
except AttributeError as error:
    print(f"AttributeError: {error}")
# tolerance: 0.09
# --8<-- [start:search]
x_rest, x_test, y_rest, y_test = train_test_split(
    features, labels, test_size=36, stratify=labels, random_state=0)
search = GridSearchCV(
    pipeline,
    {"sklearnclassifier__model_kwargs": [{"units": 2},
                                         {"units": 16}]},
    cv=KFold(2, shuffle=True, random_state=0), error_score="raise")

keras.utils.set_random_seed(0)
search.fit(x_rest, y_rest, **fit_params)
for kwargs, score in zip(search.cv_results_["params"],
                         search.cv_results_["mean_test_score"]):
    print(*kwargs.values(), f"{score:.2f}")
print("chosen:", *search.best_params_.values())
print(f"test: {search.score(x_test, y_test):.2f}")
# --8<-- [end:search]
# --8<-- [start:integer-cv]
print(is_classifier(pipeline))
print(check_cv(5, labels, classifier=True))
print(check_cv(5, labels, classifier=False))
# --8<-- [end:integer-cv]

trained = [len(fitted["sklearnclassifier"].history_.epoch) for fitted in result["estimator"]]
assert trained == [1] * 5 and result["test_score"].mean() < fixed["test_score"].mean() - 0.08
assert fixed["test_score"].mean() > 0.93
assert scores["accuracy"] > 0.85 and not hasattr(classifier, "predict_proba")
assert labels[next(folds.split(features))[1]][[0, 15, 30]].tolist() == [0, 1, 2]
assert max(search.cv_results_["mean_test_score"]) > 0.8 and min(search.cv_results_["mean_test_score"]) > 0.6
assert np.bincount(labels).tolist() == [59, 71, 48] and scores["log_loss"] > np.log(1 / 3) + 0.5
assert len(search.best_estimator_["sklearnclassifier"].history_.epoch) == 40
assert search.best_params_ == {"sklearnclassifier__model_kwargs": {"units": 16}}
