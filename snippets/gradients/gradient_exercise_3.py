"""Exercise 3: a tape that recorded nothing returns None."""
# --8<-- [start:broken]
import numpy as np
import tensorflow as tf

x = np.array([0, 1, 2, 3], dtype="float32")
y = np.array([1, 3, 5, 7], dtype="float32")
W = tf.Variable([0.0, 0.0])

with tf.GradientTape() as tape:
    w, b = W.numpy()
    loss_value = tf.constant(np.mean((w * x + b - y) ** 2))
lost = tape.gradient(loss_value, W)
print("loss:", loss_value.numpy())
print("gradient:", lost)
# --8<-- [end:broken]
# --8<-- [start:solution]
with tf.GradientTape() as tape:
    w, b = W[0], W[1]
    loss_value = tf.reduce_mean((w * x + b - y) ** 2)
kept = tape.gradient(loss_value, W)

print("loss:", loss_value.numpy())
print("gradient:", kept.numpy())

assert lost is None
assert kept.numpy().tolist() == [-17, -8]
# --8<-- [end:solution]
