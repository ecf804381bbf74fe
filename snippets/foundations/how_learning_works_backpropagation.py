"""Backpropagation gives the gradient and changes nothing; each optimizer makes another update of it."""
# --8<-- [start:division]
import keras
import tensorflow as tf

inputs = tf.constant([0.0, 1.0, 2.0, 3.0])
targets = tf.constant([1.0, 3.0, 5.0, 7.0])
W = tf.Variable([0.0, 0.0])  # w, b

with tf.GradientTape() as tape:
    y_pred = W[0] * inputs + W[1]
    mean_loss = tf.reduce_mean((y_pred - targets) ** 2)
gradient = tape.gradient(mean_loss, W)  # backpropagation
print("gradient:", gradient.numpy(), " W:", W.numpy())

for optimizer in [
    keras.optimizers.SGD(learning_rate=0.1),
    keras.optimizers.SGD(learning_rate=0.01),
    keras.optimizers.Adam(learning_rate=0.1),
]:
    W.assign([0.0, 0.0])
    optimizer.apply_gradients([(gradient, W)])  # update
    name = type(optimizer).__name__
    rate = float(optimizer.learning_rate)
    print(f"{name} {rate:.2f}  W: {W.numpy().round(2)}")
# --8<-- [end:division]

assert gradient.numpy().tolist() == [-17, -8]
