"""validation_split takes the last samples, before any shuffling."""
# --8<-- [start:last]
import keras
import numpy as np
from sklearn.datasets import load_wine

features, labels = load_wine(return_X_y=True)  # (178, 13), (178,)
x = (features - features[:142].mean(axis=0)) / features[:142].std(axis=0)

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((13,)),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(optimizer=keras.optimizers.Adam(0.01),
              loss="sparse_categorical_crossentropy",
              metrics=["accuracy"])
history = model.fit(x, labels, epochs=10, batch_size=142,
                    validation_split=0.2, verbose=0)
loss, accuracy = model.evaluate(x[-36:], labels[-36:], verbose=0)
print("last 36:", np.unique(labels[-36:]))
print("same loss:", np.isclose(loss, history.history["val_loss"][-1]))
# --8<-- [end:last]
