"""A tape is for one gradient: the loop needs a new one every time."""
# --8<-- [start:outside]
import numpy as np
import tensorflow as tf

x = np.array([0, 1, 2, 3], dtype="float32")  # (4,)
y = np.array([1, 3, 5, 7], dtype="float32")  # (4,)
W = tf.Variable([0.0, 0.0])  # (2,)

with tf.GradientTape() as tape:  # outside the loop
    loss = tf.reduce_mean((W[0] * x + W[1] - y) ** 2)
gradient = tape.gradient(loss, W)
for update in range(4):
    W.assign_sub(0.1 * gradient)
    now = tf.reduce_mean((W[0] * x + W[1] - y) ** 2)
    print(f"W {W.numpy().round(1)}  loss {now.numpy():.3f}")
# --8<-- [end:outside]
try:
    # --8<-- [start:twice]
    tape.gradient(loss, W)
    # --8<-- [end:twice]
except RuntimeError as error:
    print(f"RuntimeError: {error}")

assert np.allclose(W.numpy(), [6.8, 3.2]) and now > 21
W.assign([0.0, 0.0])                                    # a persistent tape repeats the gradient of the old weights
with tf.GradientTape(persistent=True) as kept:
    loss = tf.reduce_mean((W[0] * x + W[1] - y) ** 2)
for _ in range(2):
    assert kept.gradient(loss, W).numpy().tolist() == [-17, -8]
    W.assign_sub([-1.7, -0.8])
