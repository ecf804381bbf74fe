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
h = 0.01
relu = tf.nn.relu
for place in [-1.0, 0.0, 1.0]:
    by_difference = (relu(place + h) - relu(place - h)) / (2 * h)
    point = tf.Variable(place)
    with tf.GradientTape() as tape:
        value = relu(point)
    by_tape = tape.gradient(value, point)
    print(f"x = {place:4}  difference: {by_difference:.1f}"
          f"  tape: {by_tape:.1f}")
# --8<-- [end:relu-at-zero]

w = tf.Variable(0.0)
with tf.GradientTape() as tape:
    loss_value = loss(w)
assert float(tape.gradient(loss_value, w)) == -14 and abs(float((loss(h) - loss(-h)) / (2 * h)) + 14) < 1e-3
for tiny in [0.1, 0.01, 0.001]:                         # the average of both sides, however small the step
    assert abs(float((relu(tiny) - relu(-tiny)) / (2 * tiny)) - 0.5) < 1e-6
assert abs(float((loss(1.0) - loss(-1.0)) / 2) + 14) < 1e-3 and loss(0.0).dtype == "float32"
