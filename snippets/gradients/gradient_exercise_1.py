"""Exercise 1: shapes of gradients, and passes it would take to try."""
# --8<-- [start:solution]
import keras
import numpy as np
import tensorflow as tf

layer = keras.layers.Dense(10, activation="relu")
with tf.GradientTape() as tape:
    output = layer(np.ones((32, 784), dtype="float32"))  # (32, 10)
    loss_value = tf.reduce_mean(output ** 2)  # ()
kernel, bias = tape.gradient(loss_value, [layer.kernel, layer.bias])

print("kernel:", kernel.shape)
print("bias:", bias.shape)
print("passes:", 2 * layer.count_params())

assert kernel.shape == layer.kernel.shape == (784, 10)
assert bias.shape == layer.bias.shape == (10,)
assert 2 * layer.count_params() == 2 * (784 * 10 + 10) == 15_700
# --8<-- [end:solution]
