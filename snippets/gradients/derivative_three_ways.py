"""By the formula, by a finite difference, and by GradientTape: the same derivative."""
# --8<-- [start:three-ways]
import numpy as np
import tensorflow as tf

x = np.array([0, 1, 2, 3], dtype="float32")  # (4,)
y = np.array([1, 3, 5, 7], dtype="float32")  # (4,)


def loss(w):
    return tf.reduce_mean((w * x + 1 - y) ** 2)  # ()


w = tf.Variable(0.0)
with tf.GradientTape() as tape:
    loss_value = loss(w)
by_tape = tape.gradient(loss_value, w)

h = 0.01
by_difference = (loss(0.0 + h) - loss(0.0 - h)) / (2 * h)
by_formula = 7 * 0.0 - 14

print(f"formula:    {by_formula:.3f}")
print(f"difference: {by_difference:.3f}")
print(f"tape:       {by_tape:.3f}")
# --8<-- [end:three-ways]
# --8<-- [start:relu-at-zero]
for start in [-1.0, 0.0, 1.0]:
    point = tf.Variable(start)
    with tf.GradientTape() as tape:
        value = tf.nn.relu(point)
    print(start, tape.gradient(value, point).numpy())
# --8<-- [end:relu-at-zero]

assert float(by_tape) == -14 and abs(float(by_difference) + 14) < 1e-3
assert abs(float((loss(1.0) - loss(-1.0)) / 2) + 14) < 1e-3 and loss(0.0).dtype == "float32"
