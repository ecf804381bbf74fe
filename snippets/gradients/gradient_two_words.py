"""One function of two inputs: its derivative in x, its gradient in W."""
# --8<-- [start:both]
import tensorflow as tf

x = tf.Variable(3.0)  # ()
W = tf.Variable([2.0, 1.0])  # (2,)
with tf.GradientTape() as tape:
    y_pred = W[0] * x + W[1]  # ()
for_x, for_W = tape.gradient(y_pred, [x, W])
print("x:", for_x.numpy(), for_x.shape)
print("W:", for_W.numpy(), for_W.shape)
# --8<-- [end:both]

assert for_x.numpy() == 2 and for_W.numpy().tolist() == [3, 1]
