"""scikit-learn: modules, arguments and rules of book code that fail today."""
# --8<-- [start:start]
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

x = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
y = np.array([0, 0, 0, 1, 1, 1])
# --8<-- [end:start]
try:
    # --8<-- [start:old-fold]
    KFold(6, n_folds=3)
    # --8<-- [end:old-fold]
except TypeError as error:
    print(f"TypeError: {error}")
try:
    # --8<-- [start:iterate]
    for train, validation in KFold(3):
        print(validation)
    # --8<-- [end:iterate]
except TypeError as error:
    print(f"TypeError: {error}")
# --8<-- [start:split]
for train, validation in KFold(n_splits=3).split(x):
    print(train, validation)
# --8<-- [end:split]
try:
    # --8<-- [start:random-state]
    KFold(n_splits=3, random_state=0)
    # --8<-- [end:random-state]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:shuffle]
print(KFold(n_splits=3, shuffle=True, random_state=0))
# --8<-- [end:shuffle]
try:
    # --8<-- [start:one-axis]
    LogisticRegression().fit(x, y)
    # --8<-- [end:one-axis]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:two-axes]
model = LogisticRegression().fit(x.reshape(-1, 1), y)
print(model.predict([[1.5], [5.5]]))
# --8<-- [end:two-axes]

import importlib
import warnings
from sklearn import ensemble, linear_model, metrics, model_selection, preprocessing
from sklearn.linear_model import SGDClassifier


def exists(path):
    module, _, name = path.rpartition(".")
    try:
        return hasattr(importlib.import_module(module), name)
    except (ImportError, ModuleNotFoundError):
        return False


for row in """sklearn.cross_validation.train_test_split sklearn.model_selection.train_test_split
sklearn.cross_validation.KFold sklearn.model_selection.KFold
sklearn.grid_search.GridSearchCV sklearn.model_selection.GridSearchCV
sklearn.externals.joblib joblib.dump
sklearn.preprocessing.Imputer sklearn.impute.SimpleImputer
sklearn.lda.LDA sklearn.discriminant_analysis.LinearDiscriminantAnalysis
sklearn.metrics.plot_confusion_matrix sklearn.metrics.ConfusionMatrixDisplay
sklearn.metrics.plot_roc_curve sklearn.metrics.RocCurveDisplay
sklearn.metrics.jaccard_similarity_score sklearn.metrics.accuracy_score
sklearn.datasets.fetch_mldata sklearn.datasets.fetch_openml""".splitlines():
    old, new = row.split()
    assert not exists(old) and exists(new), row
assert hasattr(metrics.ConfusionMatrixDisplay, "from_estimator") and hasattr(metrics.RocCurveDisplay, "from_estimator")


def message(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0]}"
    raise AssertionError("no error")


column = x.reshape(-1, 1)
for call, begins in [
    (lambda: exec("from sklearn.cross_validation import KFold"), "ModuleNotFoundError: No module named 'sklearn.cross_validation'"),
    (lambda: exec("from sklearn.externals import joblib"), "ImportError: cannot import name 'joblib' from 'sklearn.externals'"),
    (lambda: exec("from sklearn.datasets import load_boston"), "ImportError: `load_boston` has been removed from scikit-learn since version 1.2."),
    (lambda: preprocessing.OneHotEncoder(sparse=False), "TypeError: OneHotEncoder.__init__() got an unexpected keyword argument 'sparse'"),
    (lambda: preprocessing.OneHotEncoder().fit(column).get_feature_names(), "AttributeError: 'OneHotEncoder' object has no attribute 'get_feature_names'"),
    (lambda: metrics.mean_squared_error([1, 2], [1, 3], squared=False), "TypeError: got an unexpected keyword argument 'squared'"),
    (lambda: linear_model.LinearRegression(normalize=True), "TypeError: LinearRegression.__init__() got an unexpected keyword argument 'normalize'"),
    (lambda: LogisticRegression(multi_class="ovr"), "TypeError: LogisticRegression.__init__() got an unexpected keyword argument 'multi_class'"),
    (lambda: LogisticRegression(solver="liblinear").fit(column, [0, 0, 1, 1, 2, 2]), "ValueError: The 'liblinear' solver does not support multiclass classification"),
    (lambda: SGDClassifier(loss="log").fit(column, y), "InvalidParameterError: The 'loss' parameter of SGDClassifier must be a str among"),
    (lambda: SGDClassifier(n_iter=5), "TypeError: SGDClassifier.__init__() got an unexpected keyword argument 'n_iter'"),
    (lambda: ensemble.AdaBoostClassifier(base_estimator=None), "TypeError: AdaBoostClassifier.__init__() got an unexpected keyword argument 'base_estimator'"),
    (lambda: ensemble.RandomForestClassifier(max_features="auto").fit(column, y), "InvalidParameterError: The 'max_features' parameter of RandomForestClassifier"),
    (lambda: ensemble.RandomForestRegressor(max_features="auto").fit(column, y), "InvalidParameterError: The 'max_features' parameter of RandomForestRegressor"),
    (lambda: KFold(6, 3), "TypeError: KFold.__init__() takes from 1 to 2 positional arguments but 3 were given"),
    (lambda: linear_model.SGDRegressor(loss="squared_loss").fit(column, y), "InvalidParameterError: The 'loss' parameter of SGDRegressor"),
    (lambda: model_selection.cross_val_score(model, column, y, cv=2, scoring="mean_squared_error"), "InvalidParameterError: The 'scoring' parameter of cross_val_score"),
    (lambda: model_selection.GridSearchCV(model, {}, iid=False), "TypeError: GridSearchCV.__init__() got an unexpected keyword argument 'iid'"),
]:
    assert message(call).startswith(begins), message(call)
from sklearn.multiclass import OneVsRestClassifier
assert len(OneVsRestClassifier(LogisticRegression()).fit(column, [0, 0, 1, 1, 2, 2]).estimators_) == 3
assert SGDClassifier(loss="log_loss").fit(column, y).loss == "log_loss"
assert preprocessing.OneHotEncoder(sparse_output=False).fit(column).get_feature_names_out().shape == (6,)
assert abs(metrics.root_mean_squared_error([1, 2], [1, 3]) - 0.5 ** 0.5) < 1e-9
assert ensemble.RandomForestRegressor().max_features == 1.0                    # all features, as "auto" meant
assert metrics.accuracy_score([0, 1, 0, 0], [0, 1, 1, 0]) == 0.75 and metrics.jaccard_score([0, 1, 0, 0], [0, 1, 1, 0]) == 0.5
assert metrics.jaccard_score(np.array([[1, 0], [1, 1]]), np.array([[1, 0], [0, 1]]), average="samples") == 0.75
assert "neg_mean_squared_error" in metrics.get_scorer_names()
ensemble.AdaBoostClassifier(estimator=None), SGDClassifier(max_iter=5)
assert linear_model.SGDRegressor(loss="squared_error").fit(column, y)
assert ensemble.RandomForestClassifier(n_estimators=2, max_features="sqrt").fit(column, y)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    LogisticRegression(penalty="l2").fit(column, y)
    assert "'penalty' was deprecated" in str(caught[0].message)
