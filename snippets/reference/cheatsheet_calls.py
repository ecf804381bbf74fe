"""Each call in NumPy, TensorFlow and Keras gives the same tensor."""
# --8<-- [start:same]
import keras
import numpy as np
import tensorflow as tf

x = np.arange(24, dtype="float32").reshape(2, 3, 4)
c = x[:, :, :1]  # (2, 3, 1)
w = np.ones((4, 5), dtype="float32")
same = [
    "shape(x)",
    "reshape(x, (6, 4))",
    "reshape(x, (2, -1))",
    "expand_dims(x, -1)",
    "squeeze(c, -1)",
    "transpose(x, (0, 2, 1))",
    "stack([x, x])",
    "broadcast_to(c, (2, 3, 4))",
    "matmul(x, w)",
    "argmax(x, -1)",
]


def check(label, *calls):
    tensors = [np.array(eval(call)) for call in calls]
    equal = all(np.array_equal(tensors[0], t) for t in tensors)
    shape = tensors[0].shape
    result = tensors[0].tolist() if len(shape) < 2 else shape
    print(f"{label:27} {result!s:13} equal: {equal}")


for call in same:
    check(call, "np." + call, "tf." + call, "keras.ops." + call)
# --8<-- [end:same]
# --8<-- [start:different]
y = np.array([2, 0])
t = tf.constant(x)
different = [
    ("np.array(c)", "tf.constant(c)", "keras.ops.convert_to_tensor(c)"),
    ("np.asarray(t)", "t.numpy()",
     "keras.ops.convert_to_numpy(t)"),
    ("np.ndim(x)", "tf.rank(x)", "keras.ops.ndim(x)"),
    ("x.astype('int32')", "tf.cast(x, 'int32')",
     "keras.ops.cast(x, 'int32')"),
    ("np.mean(x, 0)", "tf.reduce_mean(x, 0)",
     "keras.ops.mean(x, 0)"),
    ("np.concatenate([x, x], 0)", "tf.concat([x, x], 0)",
     "keras.ops.concatenate([x, x], 0)"),
    ("np.eye(3)[y]", "tf.one_hot(y, 3)", "keras.ops.one_hot(y, 3)"),
]
for calls in different:
    check(calls[1], *calls)
print("Keras:", keras.config.image_data_format())
# --8<-- [end:different]

assert x.astype("int32").dtype == tf.cast(x, "int32").numpy().dtype == np.array(keras.ops.cast(x, "int32")).dtype == np.int32
assert isinstance(t, tf.Tensor) and t.numpy().shape == x.shape == (2, 3, 4) and c.shape == (2, 3, 1) and w.shape == (4, 5)
