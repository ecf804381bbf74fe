"""Two hidden units that start equal stay equal."""
# --8<-- [start:start]
import numpy as np
import tensorflow as tf

x = np.array([[0], [1], [2], [3]], dtype="float32")  # (4, 1)
y = np.array([[0], [2], [2], [0]], dtype="float32")  # (4, 1)


def one_update(weights):
    kernel1, bias1, kernel2, bias2 = weights
    with tf.GradientTape() as tape:
        hidden = tf.tanh(x @ kernel1 + bias1)  # (4, 1) -> (4, 2)
        y_pred = hidden @ kernel2 + bias2  # (4, 2) -> (4, 1)
        loss = tf.reduce_mean((y_pred - y) ** 2)  # ()
    gradients = tape.gradient(loss, weights)
    for weight, gradient in zip(weights, gradients):
        weight.assign_sub(0.1 * gradient)
    return loss.numpy(), gradients[0].numpy()  # (), (1, 2)


def start_with(kernel1, kernel2):
    values = [np.reshape(kernel1, (1, 2)), np.zeros(2),
              np.reshape(kernel2, (2, 1)), np.zeros(1)]
    return [tf.Variable(value, dtype="float32") for value in values]


rng = np.random.default_rng(0)
starts = {
    "zeros": start_with([0, 0], [0, 0]),
    "equal": start_with([0.5, 0.5], [0.5, 0.5]),
    "random": start_with(rng.uniform(-1, 1, 2), rng.uniform(-1, 1, 2)),
}
for name, weights in starts.items():
    loss, gradient = one_update(weights)
    print(f"{name:6}: gradient of kernel1 {gradient.round(3) + 0.0}")
# --8<-- [end:start]
# tolerance: 0.02
# --8<-- [start:train]
for name, weights in starts.items():
    for update in range(500):
        loss, gradient = one_update(weights)
    print(f"{name:6}: kernel1 {weights[0].numpy().round(2) + 0.0}"
          f"  loss {loss:.2f}")
# --8<-- [end:train]

kernels = {name: weights[0].numpy()[0] for name, weights in starts.items()}
assert kernels["zeros"].tolist() == [0, 0]
assert starts["zeros"][2].numpy().tolist() == [[0], [0]]
assert kernels["equal"][0] == kernels["equal"][1] != 0
assert abs(kernels["random"][0] - kernels["random"][1]) > 0.1 and loss < 0.01

# a random start that is not there yet: seed 10
rng = np.random.default_rng(10)
unlucky = start_with(rng.uniform(-1, 1, 2), rng.uniform(-1, 1, 2))
for update in range(501):
    loss, gradient = one_update(unlucky)
assert loss > 0.6
