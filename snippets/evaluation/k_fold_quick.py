"""Hundreds of trainings: the leak of scaling outside the fold, and the spread of the K-fold mean."""
# --8<-- [start:quick]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import KFold

features, labels = load_wine(return_X_y=True)
features = features.astype("float32")


def build_model():
    model = keras.Sequential([
        keras.Input((13,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01),
                  loss="sparse_categorical_crossentropy",
                  metrics=["accuracy"])
    return model


model = build_model()
model.optimizer.build(model.trainable_variables)
start = [v.numpy() for v in model.optimizer.variables]


def reset(model):
    for layer in model.layers:
        glorot = keras.initializers.GlorotUniform()
        layer.kernel.assign(glorot(layer.kernel.shape))
        layer.bias.assign(np.zeros(layer.bias.shape))
    for variable, value in zip(model.optimizer.variables, start):
        variable.assign(value)


def score(train, validation, seed, scale_on=None):
    scale_on = train if scale_on is None else scale_on
    mean = features[scale_on].mean(axis=0)
    std = features[scale_on].std(axis=0)
    x = (features - mean) / std
    keras.utils.set_random_seed(seed)
    reset(model)
    for epoch in range(40):
        model.train_on_batch(x[train], labels[train])
    y_pred = model.predict_on_batch(x[validation]).argmax(axis=1)
    return np.mean(y_pred == labels[validation])
# --8<-- [end:quick]
# tolerance: 0.02
# --8<-- [start:scaling]
everything = np.arange(178)
inside, outside = [], []
for seed in range(2):
    folds = KFold(5, shuffle=True, random_state=seed)
    for train, validation in folds.split(features):
        inside.append(score(train, validation, seed))
        outside.append(score(train, validation, seed, everything))
print(f"scaled inside:  {np.mean(inside):.3f}")
print(f"scaled outside: {np.mean(outside):.3f}")
# --8<-- [end:scaling]
# tolerance: 0.5
# --8<-- [start:spread]
table = []
for seed in range(20):
    folds = KFold(5, shuffle=True, random_state=seed)
    table.append([score(train, validation, seed)
                  for train, validation in folds.split(features)])
table = np.array(table)  # (20, 5)
first, means = table[:, 0], table.mean(axis=1)
formula = table.std(axis=1, ddof=1) / np.sqrt(5)
print(f"one fold: {first.std():.3f}  K-fold mean: {means.std():.3f}")
print(f"std / sqrt(K): {np.mean(formula):.3f}")

figure, axes = plt.subplots(figsize=(5.6, 2.6))
for row, values in enumerate([first, means]):
    shift = np.linspace(-0.25, 0.25, 20)
    axes.plot(values, -row + shift, "o", color="#cf7a12", markersize=5)
axes.set(yticks=[0, -1], yticklabels=["1", "K = 5"],
         xlabel="accuracy", ylim=(-1.5, 0.5))
plt.show()
# --8<-- [end:spread]

assert abs(np.mean(inside) - np.mean(outside)) < 0.008
assert np.corrcoef(table.T)[np.triu_indices(5, 1)].mean() < 0  # when one fold is low, others tend to be high
assert first.std() > 2 * means.std() and formula.mean() > 1.2 * means.std()
