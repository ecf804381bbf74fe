"""A tape records a variable by itself, a tensor only when told to."""
# --8<-- [start:tape]
import tensorflow as tf

weight = tf.Variable(3.0)
constant = tf.constant(3.0)
with tf.GradientTape() as tape:
    output = weight * weight + constant * constant
gradients = tape.gradient(output, [weight, constant])
print("tf.Variable:", gradients[0].numpy())
print("tf.Tensor:", gradients[1])
# --8<-- [end:tape]

import numpy as np                                      # noqa: E402
assert abs((3.001 ** 2 - 3 ** 2) / 0.001 - 6) < 0.01    # 0.001 more in, about 0.006 more out
with tf.GradientTape() as tape:
    tape.watch(constant)
    output = constant * constant
assert float(tape.gradient(output, constant)) == 6      # a watched tensor is tracked
frozen = tf.Variable(3.0, trainable=False)
with tf.GradientTape() as tape:
    output = frozen * frozen
assert tape.gradient(output, frozen) is None            # only trainable variables are watched
try:
    with tf.GradientTape() as tape:
        tape.watch(np.float32(3))
except ValueError:                                      # a tape cannot watch a NumPy value
    pass
else:
    raise AssertionError("the tape watched a NumPy value")
