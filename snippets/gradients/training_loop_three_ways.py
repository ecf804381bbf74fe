"""The whole loop in NumPy, with GradientTape and as model.fit."""
# --8<-- [start:from-scratch]
import numpy as np

x = np.array([0, 1, 2, 3], dtype="float32")  # (4,)
y = np.array([1, 3, 5, 7], dtype="float32")  # (4,)
learning_rate, batch_size, epochs = 0.1, 2, 5

w, b = np.float32(0), np.float32(0)
for epoch in range(epochs):
    batch_losses = []
    for start in range(0, len(x), batch_size):
        x_batch = x[start:start + batch_size]  # step 1
        y_batch = y[start:start + batch_size]
        y_pred = w * x_batch + b  # step 2
        error = y_pred - y_batch
        loss = np.mean(error ** 2)  # step 3
        gradient_w = 2 * np.mean(error * x_batch)  # step 4
        gradient_b = 2 * np.mean(error)
        w = w - learning_rate * gradient_w  # step 5
        b = b - learning_rate * gradient_b
        batch_losses.append(loss)
    print(f"epoch {epoch + 1}: loss {np.mean(batch_losses):.5f}"
          f"  w {w:.4f}  b {b:.4f}")
# --8<-- [end:from-scratch]
# --8<-- [start:tape-loop]
import tensorflow as tf

w_tape, b_tape = tf.Variable(0.0), tf.Variable(0.0)
for epoch in range(epochs):
    batch_losses = []
    for start in range(0, len(x), batch_size):
        x_batch = x[start:start + batch_size]  # step 1
        y_batch = y[start:start + batch_size]
        with tf.GradientTape() as tape:
            y_pred = w_tape * x_batch + b_tape  # step 2
            loss = tf.reduce_mean((y_pred - y_batch) ** 2)  # step 3
        gradient_w, gradient_b = tape.gradient(
            loss, [w_tape, b_tape])  # step 4
        w_tape.assign_sub(learning_rate * gradient_w)  # step 5
        b_tape.assign_sub(learning_rate * gradient_b)
        batch_losses.append(loss)
    print(f"epoch {epoch + 1}: loss {np.mean(batch_losses):.5f}"
          f"  w {w_tape.numpy():.4f}  b {b_tape.numpy():.4f}")
# --8<-- [end:tape-loop]
# --8<-- [start:fit]
import keras

dense = keras.layers.Dense(1)  # output = dot(input, kernel) + bias
model = keras.Sequential([keras.Input((1,)), dense])
dense.set_weights([np.zeros((1, 1)), np.zeros(1)])  # kernel, bias
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.1),
    loss="mse",
)
inputs, targets = x.reshape(4, 1), y.reshape(4, 1)
history = model.fit(inputs, targets, batch_size=2, epochs=5,
                    shuffle=False, verbose=0)
for epoch, loss in enumerate(history.history["loss"], start=1):
    print(f"epoch {epoch}: loss {loss:.5f}")
kernel, bias = dense.get_weights()  # (1, 1), (1,)
print(f"w {kernel[0, 0]:.4f}  b {bias[0]:.4f}")
# --8<-- [end:fit]

assert np.allclose([w_tape.numpy(), kernel[0, 0]], w, rtol=1e-5) and np.allclose([b_tape.numpy(), bias[0]], b, rtol=1e-5)
assert type(w) is np.float32


def losses_of(step):  # the same loop again: the mean loss of each epoch
    return [np.mean([step(x[i:i + 2], y[i:i + 2]) for i in (0, 2)]) for epoch in range(5)]


def numpy_step(x_batch, y_batch):
    global w, b
    error = w * x_batch + b - y_batch
    w, b = w - 0.1 * 2 * np.mean(error * x_batch), b - 0.1 * 2 * np.mean(error)
    return np.mean(error ** 2)


def tape_step(x_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((w_tape * x_batch + b_tape - y_batch) ** 2)
    for weight, gradient in zip([w_tape, b_tape], tape.gradient(loss, [w_tape, b_tape])):
        weight.assign_sub(0.1 * gradient)
    return loss


w, b = np.float32(0), np.float32(0)
w_tape.assign(0.0), b_tape.assign(0.0)
for losses in [losses_of(numpy_step), losses_of(tape_step)]:
    assert np.allclose(losses, history.history["loss"], rtol=1e-5, atol=0) and np.isclose(losses[0], (5 + 24.245) / 2)
