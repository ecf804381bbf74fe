"""Many shuffles of one data set: what retraining brings, and how far hold-out scores spread."""
# --8<-- [start:quick]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
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


def score(train, validation, seed):
    mean = features[train].mean(axis=0)
    std = features[train].std(axis=0)
    x = (features - mean) / std
    keras.utils.set_random_seed(seed)
    reset(model)
    for epoch in range(40):
        model.train_on_batch(x[train], labels[train])
    y_pred = model.predict_on_batch(x[validation]).argmax(axis=1)
    return np.mean(y_pred == labels[validation])
# --8<-- [end:quick]
# tolerance: 0.05
# --8<-- [start:retrain]
scores = {18: [], 24: [], 106: [], 142: []}
for seed in range(20):
    order = np.random.default_rng(seed).permutation(178)
    for size in scores:
        scores[size].append(score(order[-size:], order[:36], seed))
for size in scores:
    print(f"{size} wines  mean test score: {np.mean(scores[size]):.3f}")
# --8<-- [end:retrain]
# tolerance: 0.6
# --8<-- [start:pairs]
def draw(axes, row, values, color):
    for value in np.unique(values):
        count = np.sum(values == value)
        place = np.arange(count)
        side = place % 5 - (min(count, 5) - 1) / 2
        axes.plot(value + side * 0.1, row + place // 5 * 0.14,
                  "o", color=color, markersize=4)


figure, axes = plt.subplots(figsize=(5.6, 2.6))
for row, (few, more) in enumerate([(106, 142), (18, 24)]):
    change = np.subtract(scores[more], scores[few]) * 36
    draw(axes, row, change.round(), "#a463d6")
    axes.plot(change.mean(), row - 0.2, "^", color="#808694")
axes.axvline(0, color="#808694", linewidth=1, zorder=0)
axes.set(yticks=[0, 1], ylim=(-0.4, 1.8),
         yticklabels=["106 → 142", "18 → 24"])
plt.show()
# --8<-- [end:pairs]
# tolerance: 0.09
# --8<-- [start:spread]
splits = []
for seed in range(20):
    order = np.random.default_rng(seed).permutation(178)
    splits.append(score(order[72:], order[36:72], seed=0))
splits = np.array(splits)
print("wines right:", *(splits * 36).round().astype(int))
print(f"lowest: {splits.min():.3f}  highest: {splits.max():.3f}"
      f"  mean: {splits.mean():.3f}")
# --8<-- [end:spread]
# tolerance: 0.6
# --8<-- [start:weights]
weights = []
for shuffle in range(4):
    order = np.random.default_rng(shuffle).permutation(178)
    weights.append([score(order[72:], order[36:72], seed)
                    for seed in range(10)])

figure, axes = plt.subplots(figsize=(5.6, 4.4))
for row, values in enumerate([splits, *weights]):
    right = (np.array(values) * 36).round()
    draw(axes, -row, right, "#cf7a12")
ticks = np.arange(31, 37)
axes.set_xticks(ticks, [f"{n}\n{n / 36:.3f}" for n in ticks])
axes.set(yticks=[0, -1, -2, -3, -4], yticklabels=list("ABCDE"),
         ylim=(-4.3, 0.8), xlim=(30.5, 36.5))
plt.show()
# --8<-- [end:weights]

gain = {pair: np.subtract(scores[pair[1]], scores[pair[0]]).mean() * 36 for pair in ((18, 24), (106, 142))}
assert gain[18, 24] > gain[106, 142] + 0.3 and gain[18, 24] > 0.4          # in wines of 36
assert -0.2 < gain[106, 142] < 0.4
assert np.mean(np.subtract(scores[142], scores[106]) == 0) > 0.6           # mostly the same answers
assert splits.max() - splits.min() > 1.5 / 36 and 0.015 < splits.std() < 0.04
assert np.std(weights[0]) < 0.015 < np.std(weights[2])                     # one split hides what other weights do, another shows it
assert np.mean(weights[0]) > np.mean(weights[2]) + 1 / 36
