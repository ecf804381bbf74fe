"""Exercise 4: an update by = turns the variable into a tensor."""
# --8<-- [start:start]
import tensorflow as tf

weight = tf.Variable(3.0)
# --8<-- [end:start]
try:
    # --8<-- [start:broken]
    for step in range(2):
        with tf.GradientTape() as tape:
            output = weight * weight
        weight = weight - 0.1 * tape.gradient(output, weight)
    # --8<-- [end:broken]
except TypeError as error:
    print(f"TypeError: {error}")
# --8<-- [start:solution]
print("tf.Variable:", isinstance(weight, tf.Variable))

weight = tf.Variable(3.0)
for step in range(2):
    with tf.GradientTape() as tape:
        output = weight * weight
    weight.assign(weight - 0.1 * tape.gradient(output, weight))
    print("weight:", round(float(weight), 3))

assert isinstance(weight, tf.Variable)
assert abs(float(weight) - 1.92) < 1e-5
# --8<-- [end:solution]
