"""The five steps of an update with a tape give the weights that fit gives."""
# --8<-- [start:steps]
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_wine

wine, y = load_wine(return_X_y=True)
x = ((wine - wine.mean(axis=0)) / wine.std(axis=0)).astype("float32")


def build_model():
    keras.utils.set_random_seed(0)
    return keras.Sequential([
        keras.Input((13,)), keras.layers.Dense(3, "softmax")])


model, batch_size = build_model(), 32
weights = model.trainable_variables
optimizer = keras.optimizers.SGD(0.1)
loss_function = keras.losses.SparseCategoricalCrossentropy()
for start in range(0, len(x), batch_size):
    batch = slice(start, start + batch_size)  # 1
    with tf.GradientTape() as tape:
        y_pred = model(x[batch], training=True)  # 2
        loss = loss_function(y[batch], y_pred)  # 3
    gradients = tape.gradient(loss, weights)  # 4
    optimizer.apply(gradients, weights)  # 5

by_fit = build_model()
by_fit.compile(optimizer=keras.optimizers.SGD(0.1),
               loss="sparse_categorical_crossentropy")
by_fit.fit(x, y, batch_size=32, shuffle=False, verbose=0)
print("updates:", int(optimizer.iterations))
print("same weights as fit:", all(
    np.allclose(ours, theirs, atol=1e-5) for ours, theirs
    in zip(model.get_weights(), by_fit.get_weights())))
# --8<-- [end:steps]

assert not np.allclose(model.get_weights()[0], build_model().get_weights()[0], atol=1e-2)
