"""Count the trainings of a grid search and of nested cross-validation."""
# --8<-- [start:solution]
from sklearn.datasets import load_wine
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.tree import DecisionTreeClassifier

features, labels = load_wine(return_X_y=True)
trainings = []


class Counted(DecisionTreeClassifier):
    def fit(self, X, y):
        trainings.append(len(X))
        return super().fit(X, y)


search = GridSearchCV(Counted(), {"max_depth": [1, 2, 3, 4]}, cv=3)
search.fit(features, labels)
alone = len(trainings)
trainings.clear()
cross_val_score(search, features, labels, cv=5)
print("alone:", alone, " nested:", len(trainings))

assert alone == 4 * 3 + 1
assert len(trainings) == 5 * (4 * 3 + 1)
# --8<-- [end:solution]
