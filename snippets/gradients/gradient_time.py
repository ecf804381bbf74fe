"""The same comparison with a clock and a tape, for 1,000 weights."""
# --8<-- [start:time]
from timeit import repeat

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
inputs = rng.normal(size=(10, 1000)).astype("float32")
y = rng.normal(size=(10, 1)).astype("float32")
W = tf.Variable(tf.zeros((1000, 1)))
shifts = 0.01 * np.eye(1000, dtype="float32")  # (1000, 1000)


def f(W):
    return tf.reduce_mean((inputs @ W - y) ** 2)


def each_weight():
    for shift in shifts:
        column = shift.reshape(1000, 1)
        f(W + column)
        f(W - column)


def forward_and_backward():
    with tf.GradientTape() as tape:
        value = f(W)
    return tape.gradient(value, W)  # (1000, 1)


slow = min(repeat(each_weight, number=1, repeat=3))
fast = min(repeat(forward_and_backward, number=1, repeat=10))
print("ratio > 10:", slow / fast > 10)
# --8<-- [end:time]

assert slow / fast > 10, slow / fast
