"""TensorFlow 1: graphs, old names, and methods that tensors do not have."""
# --8<-- [start:start]
import numpy as np
import tensorflow as tf
# --8<-- [end:start]
try:
    # --8<-- [start:placeholder]
    x = tf.placeholder(tf.float32, shape=(None, 2))
    # --8<-- [end:placeholder]
except AttributeError as error:
    print(f"AttributeError: {error}")
# --8<-- [start:eager]
x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
W = tf.Variable([[1.0], [10.0]])
print(tf.matmul(x, W).numpy())
# --8<-- [end:eager]
try:
    # --8<-- [start:method]
    x.reshape((4,))
    # --8<-- [end:method]
except AttributeError as error:
    print(f"AttributeError: {error}")
# --8<-- [start:function]
print(tf.reshape(x, (4,)).numpy())
print(x.numpy().reshape((4,)))
# --8<-- [end:function]
try:
    # --8<-- [start:gradients]
    tf.gradients(tf.matmul(x, W), W)
    # --8<-- [end:gradients]
except RuntimeError as error:
    print(f"RuntimeError: {error}")
# --8<-- [start:tape]
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(tf.matmul(x, W))
print(tape.gradient(loss, W).numpy())
# --8<-- [end:tape]


def found(path):
    value = tf
    for part in path.split(".")[1:]:
        if not hasattr(value, part):
            return False
        value = getattr(value, part)
    return True


RENAMED = """tf.Session tf.function
tf.global_variables_initializer tf.Variable
tf.get_variable tf.Variable
tf.assign tf.Variable.assign
tf.set_random_seed tf.keras.utils.set_random_seed
tf.random_normal tf.random.normal
tf.random_uniform tf.random.uniform
tf.truncated_normal tf.random.truncated_normal
tf.log tf.math.log
tf.sub tf.subtract
tf.mul tf.multiply
tf.div tf.math.divide
tf.pack tf.stack
tf.to_float tf.cast
tf.diag tf.linalg.diag
tf.is_nan tf.math.is_nan
tf.layers tf.keras.layers
tf.contrib tf.keras
tf.estimator tf.keras.Model.fit
tf.train.GradientDescentOptimizer tf.keras.optimizers.SGD
tf.train.AdamOptimizer tf.keras.optimizers.Adam
tf.train.Saver tf.keras.Model.save
tf.summary.FileWriter tf.keras.callbacks.TensorBoard
tf.examples tf.keras.datasets.mnist
tf.enable_eager_execution tf.executing_eagerly""".splitlines()
for row in RENAMED:
    old, new = row.split()
    assert not found(old) and found(new), row
assert tf.executing_eagerly() and found("tf.compat.v1.placeholder")


def message(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {str(error).partition(chr(10))[0]}"
    raise AssertionError("no error")


for call, begins in [
    (lambda: tf.compat.v1.placeholder(tf.float32), "RuntimeError: tf.placeholder() is not compatible with eager execution."),
    (lambda: x.eval(), "NotImplementedError: eval is not supported when eager execution is enabled, is .numpy() what you're looking for?"),
    (lambda: x.shape[0].value, "AttributeError: 'int' object has no attribute 'value'"),
    (lambda: exec("from tensorflow.examples.tutorials.mnist import input_data"), "ModuleNotFoundError: No module named 'tensorflow.examples'"),
    (lambda: tf.reduce_sum(x, axis=1, keep_dims=True), "TypeError: Got an unexpected keyword argument 'keep_dims'"),
    (lambda: tf.argmax(x, dimension=1), "TypeError: Got an unexpected keyword argument 'dimension'"),
    (lambda: tf.reduce_mean(x, reduction_indices=1), "TypeError: Got an unexpected keyword argument 'reduction_indices'"),
    (lambda: tf.nn.softmax(x, dim=1), "TypeError: Got an unexpected keyword argument 'dim'"),
    (lambda: tf.concat(1, [x, x]), "ValueError: Shape (2, 2, 2) must have rank 0"),
    (lambda: x.astype("float64"), "AttributeError: EagerTensor object has no attribute 'astype'."),
]:
    assert message(call).startswith(begins), message(call)
seven, two = tf.constant(7), tf.constant(2)
assert tf.compat.v1.div(seven, two) == seven // two == 3 and seven / two == 3.5
assert tf.compat.v1.div(x, 2.0).numpy().tolist() == (x / 2).numpy().tolist()
assert not hasattr(x, "T")
assert tf.reduce_sum(x, axis=1, keepdims=True).shape == (2, 1)
assert tf.concat([x, x], 1).shape == (2, 4) and tf.argmax(x, axis=1).shape == (2,) and tf.nn.softmax(x, axis=1).shape == (2, 2)
