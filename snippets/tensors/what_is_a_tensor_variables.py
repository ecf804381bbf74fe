"""NumPy array, tf.Tensor and tf.Variable: the same numbers, different rules for change."""
# --8<-- [start:same]
import numpy as np
import tensorflow as tf

array = np.array([3, 6, 9], dtype="float32")
tensor = tf.constant(array)
variable = tf.Variable(array)
for values in (array, tensor, variable):
    rank = tf.rank(values).numpy()
    print(rank, values.shape, float(values[2]), np.sum(values))
# --8<-- [end:same]
# --8<-- [start:change-array]
array[0] = 5
print("array:", array)
print("tensor:", tensor.numpy())
# --8<-- [end:change-array]
try:
    # --8<-- [start:change-tensor]
    tensor[0] = 5
    # --8<-- [end:change-tensor]
except TypeError as error:
    print(f"TypeError: {error}")
# --8<-- [start:change-variable]
variable.assign([5, 6, 9])
print("variable:", variable.numpy())
doubled = variable * 2
print("doubled:", doubled.numpy())
print("tf.Variable:", isinstance(doubled, tf.Variable))
print("tf.Tensor:", isinstance(doubled, tf.Tensor))
# --8<-- [end:change-variable]
# --8<-- [start:device]
print(tensor.device.split("/")[-1])
# --8<-- [end:device]

copied = tensor.numpy()
copied[0] = 0
assert tensor[0] == 3                                                # .numpy() copies
assert tensor.ndim == 1 and not hasattr(variable, "ndim") and len(variable.shape) == 1
try:
    variable.assign([1, 2])
except ValueError:                                                  # assign keeps the shape
    pass
else:
    raise AssertionError("assign accepted another shape")
try:
    variable[0] = 5
except TypeError:                                                   # a variable changes by assign only
    pass
else:
    raise AssertionError("a variable took item assignment")
import keras                                                        # noqa: E402
dense = keras.layers.Dense(2)
dense.build((None, 3))
assert not isinstance(dense.kernel, tf.Variable)                    # a Keras variable wraps a tf.Variable
assert isinstance(dense.kernel.value, tf.Variable)
