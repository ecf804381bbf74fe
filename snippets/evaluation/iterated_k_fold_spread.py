"""Three protocols measured over 20 seeds on the same trainings, in one figure."""
# --8<-- [start:quick]
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import RepeatedKFold

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


def score(train, validation):
    mean = features[train].mean(axis=0)
    std = features[train].std(axis=0)
    x = (features - mean) / std
    reset(model)
    for epoch in range(40):
        model.train_on_batch(x[train], labels[train])
    y_pred = model.predict_on_batch(x[validation]).argmax(axis=1)
    return np.mean(y_pred == labels[validation])
# --8<-- [end:quick]
# tolerance: 0.4
# --8<-- [start:measure]
scores = []
for seed in range(20):
    keras.utils.set_random_seed(seed)
    splitter = RepeatedKFold(
        n_splits=5, n_repeats=3, random_state=seed)
    scores.append([score(train, validation)
                   for train, validation in splitter.split(features)])
scores = np.array(scores)  # (20, 15)

protocols = {1: scores[:, 0],
             5: scores[:, :5].mean(axis=1),
             15: scores.mean(axis=1)}
for trainings, values in protocols.items():
    print(f"{trainings:2d} trainings  mean: {values.mean():.3f}"
          f"  std: {values.std():.3f}"
          f"  {values.min():.3f} to {values.max():.3f}")
# --8<-- [end:measure]
# tolerance: 0.6
# --8<-- [start:plot]
figure, axes = plt.subplots(figsize=(5.6, 3.2))
rng = np.random.default_rng(0)
for row, values in enumerate(protocols.values()):
    shift = rng.uniform(-0.16, 0.16, len(values))
    axes.plot(values, shift - row, "o", color="#cf7a12",
              markersize=5, alpha=0.6)
    axes.errorbar(values.mean(), -row - 0.32, xerr=values.std(),
                  fmt="|", color="#808694", markersize=14,
                  capsize=5, linewidth=2)
axes.set(yticks=[0, -1, -2], ylim=(-2.6, 0.4), xlabel="accuracy",
         yticklabels=["1 × fit", "5 × fit", "15 × fit"])
plt.show()
# --8<-- [end:plot]

hold_out, k_fold, iterated = protocols.values()
assert hold_out.std() > 2 * k_fold.std() > 2 * 1.3 * iterated.std()
assert abs(hold_out.mean() - iterated.mean()) < 0.012 and np.ptp(hold_out) > 0.05 and np.ptp(iterated) < 0.025
