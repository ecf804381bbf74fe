"""What the tape finds: for the line, and for the steps in between."""
# --8<-- [start:question]
import numpy as np
import tensorflow as tf

x = np.array([0, 1, 2, 3], dtype="float32")  # (4,)
y = np.array([1, 3, 5, 7], dtype="float32")  # (4,)

w, b = tf.Variable(0.0), tf.Variable(0.0)
with tf.GradientTape(persistent=True) as tape:
    y_pred = w * x + b  # (4,)
    error = y_pred - y  # (4,)
    square = error * error  # (4,)
    loss_value = tf.reduce_mean(square)  # ()
print("loss:", loss_value.numpy())
gradient_w, gradient_b = tape.gradient(loss_value, [w, b])
print("w:", gradient_w.numpy())
print("b:", gradient_b.numpy())
# --8<-- [end:question]
# --8<-- [start:steps]
steps = {"square": square, "error": error, "y_pred": y_pred}
for name, gradient in tape.gradient(loss_value, steps).items():
    print(f"{name:7}", gradient.numpy())
# --8<-- [end:steps]

assert loss_value.numpy() == 21
assert [gradient_w.numpy(), gradient_b.numpy()] == [-17, -8]
