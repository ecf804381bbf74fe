"""What TensorFlow returns at a kink."""
# --8<-- [start:kinks]
import tensorflow as tf

functions = [("relu", tf.nn.relu), ("abs", tf.abs),
             ("max(x,0)", lambda x: tf.maximum(x, 0.0)),
             ("max(0,x)", lambda x: tf.maximum(0.0, x))]
for name, function in functions:
    x = tf.Variable([-1.0, 0.0, 2.0])
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(function(x))
    print(f"{name:9}{tape.gradient(total, x).numpy()}")
# --8<-- [end:kinks]
