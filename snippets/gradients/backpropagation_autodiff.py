"""Reverse-mode automatic differentiation of scalars, whole."""
# --8<-- [start:value]
class Value:
    def __init__(self, number, paths=()):
        self.number = number
        self.paths = paths  # (earlier value, local derivative), ...
        self.gradient = 0.0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.number + other.number,
                     [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.number * other.number,
                     [(self, other.number), (other, self.number)])

    def relu(self):
        local = 1.0 if self.number > 0 else 0.0
        return Value(max(self.number, 0.0), [(self, local)])


def as_value(number):
    return number if isinstance(number, Value) else Value(number)
# --8<-- [end:value]
# --8<-- [start:backward]
def in_order(result):
    order, seen = [], set()

    def visit(value):
        if value not in seen:
            seen.add(value)
            for earlier, _ in value.paths:
                visit(earlier)
            order.append(value)

    visit(result)
    return order  # inputs first, result last


def backward(result):
    order = in_order(result)
    for value in order:
        value.gradient = 0.0
    result.gradient = 1.0
    for value in reversed(order):
        for earlier, local in value.paths:
            earlier.gradient += local * value.gradient
# --8<-- [end:backward]
# --8<-- [start:line]
points = [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0), (3.0, 7.0)]


def line_loss(w, b, points):
    total = Value(0.0)
    for x, y in points:
        error = w * x + b + -y
        total = total + error * error
    return total * (1 / len(points))


w, b = Value(0.0), Value(0.0)
loss = line_loss(w, b, points)
backward(loss)
print("loss:", loss.number)
print("gradient:", [w.gradient, b.gradient])
# --8<-- [end:line]
# --8<-- [start:network]
def network_loss(kernel_1, bias_1, kernel_2, bias_2):
    total = Value(0.0)
    for x, y in points:
        error = bias_2 + -y
        for w_1, b_1, w_2 in zip(kernel_1, bias_1, kernel_2):
            error = error + w_2 * (w_1 * x + b_1).relu()
        total = total + error * error
    return total * (1 / len(points))


kernel_1, bias_1 = [Value(1.0), Value(-2.0)], [Value(1.0), Value(3.0)]
kernel_2, bias_2 = [Value(1.0), Value(2.0)], Value(0.0)
weights = [*kernel_1, *bias_1, *kernel_2, bias_2]
loss = network_loss(kernel_1, bias_1, kernel_2, bias_2)
backward(loss)
found = [value.gradient for value in weights]
print("loss:", loss.number)
print("gradient:", found)
# --8<-- [end:network]
# --8<-- [start:assigned]
def backward_assigned(result):
    result.gradient = 1.0
    for value in reversed(in_order(result)):
        for earlier, local in value.paths:
            earlier.gradient = local * value.gradient  # no +


for method in [backward, backward_assigned]:
    w, b = Value(0.0), Value(0.0)
    method(line_loss(w, b, [(3.0, 7.0)]))
    print(w.gradient, b.gradient)
# --8<-- [end:assigned]
# --8<-- [start:power]
def power(x):
    for _ in range(3):
        x = x * x  # x², x⁴, x⁸
    return x


x = Value(2.0)
backward(power(x))
print("formula:   ", 8 * 2.0 ** 7)
print("difference:", round((power(2.001) - power(1.999)) / 0.002, 3))
print("automatic: ", x.gradient)
# --8<-- [end:power]
# --8<-- [start:count]
def ones(count):
    return [Value(1.0) for _ in range(count)]


for units in [2, 20, 200]:
    loss = network_loss(ones(units), ones(units), ones(units), Value(0.0))
    order = in_order(loss)
    forward = sum(1 for value in order if value.paths)
    back = sum(len(value.paths) for value in order)
    print(f"weights {3 * units + 1:3}   forward {forward:4}"
          f"   backward {back:4}   ratio {back / forward:.2f}")
# --8<-- [end:count]
# --8<-- [start:operations]
def subtract(self, other):
    other = as_value(other)
    return Value(self.number - other.number,
                 [(self, 1.0), (other, -1.0)])


def to_the_power(self, n):
    return Value(self.number ** n,
                 [(self, n * self.number ** (n - 1))])


Value.__sub__, Value.__pow__ = subtract, to_the_power

x, y, w, b = Value(3.0), Value(7.0), Value(0.0), Value(0.0)
backward((w * x + b - y) ** 2)
print("w:", w.gradient, " b:", b.gradient, " y:", y.gradient)

a = Value(5.0)
backward(a - a)
print("a - a:", a.gradient)

assert [w.gradient, b.gradient, y.gradient] == [-42, -14, 14]
assert a.gradient == 0
# --8<-- [end:operations]

import numpy as np
import tensorflow as tf

assert found == [-6, 1, 1, 7, -5, 9.5, 1]
h = 0.001
for value, gradient in zip(weights, found):
    number = value.number
    value.number = number + h
    up = network_loss(kernel_1, bias_1, kernel_2, bias_2).number
    value.number = number - h
    down = network_loss(kernel_1, bias_1, kernel_2, bias_2).number
    value.number = number
    assert abs((up - down) / (2 * h) - gradient) < 1e-6
tensors = [tf.Variable(value) for value in ([[1.0, -2.0]], [1.0, 3.0], [[1.0], [2.0]], [0.0])]
inputs, targets = np.float32([[0], [1], [2], [3]]), np.float32([[1], [3], [5], [7]])
with tf.GradientTape() as tape:
    outputs = tf.nn.relu(inputs @ tensors[0] + tensors[1]) @ tensors[2] + tensors[3]
    mean = tf.reduce_mean((outputs - targets) ** 2)
assert np.allclose(np.concatenate([gradient.numpy().ravel() for gradient in tape.gradient(mean, tensors)]), found)
w, b = Value(0.0), Value(0.0)
backward(line_loss(w, b, points))
assert [w.gradient, b.gradient] == [-17, -8]
u = Value(3.0)
backward((u + 1.0) * u)                      # a value needed twice, once through another value
assert u.gradient == 7
backward((w - 7.0) ** 2)                     # a plain number on the right
assert w.gradient == -14
for depth, fails in [(500, False), (1000, True)]:   # visit calls itself
    chain = Value(1.0)
    for _ in range(depth):
        chain = chain + 1.0
    try:
        in_order(chain)
        assert not fails
    except RecursionError:
        assert fails
