"""TensorFlow computes at once: no placeholder, no session."""
# --8<-- [start:at-once]
import tensorflow as tf

x = tf.constant([0.0, 1.0, 2.0, 3.0])
w = tf.Variable(2.0)
b = tf.Variable(1.0)
y_pred = w * x + b
print(y_pred.numpy())
# --8<-- [end:at-once]
try:
    # --8<-- [start:session]
    tf.Session()
    # --8<-- [end:session]
except AttributeError as error:
    print(f"AttributeError: {error}")
