"""Exercise 6: two features, a Dense layer, and an optimizer in the loop."""
# --8<-- [start:solution]
import keras
import numpy as np
import tensorflow as tf

inputs = np.array([[0, 0], [1, 0], [0, 1], [1, 1], [2, 1], [1, 2]],
                  dtype="float32")  # (6, 2)
targets = inputs @ np.array([[3], [-2]], dtype="float32") + 1  # (6, 1)


def build():
    dense = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((2,)), dense])
    dense.set_weights([np.zeros((2, 1)), np.zeros(1)])
    return model, keras.optimizers.SGD(learning_rate=0.1)


model, optimizer = build()
for epoch in range(60):
    for start in range(0, 6, 4):  # 4 samples, then 2
        y = targets[start:start + 4]
        with tf.GradientTape() as tape:
            y_pred = model(inputs[start:start + 4])
            loss = tf.reduce_mean((y_pred - y) ** 2)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
kernel, bias = model.get_weights()

same_model, same_optimizer = build()
same_model.compile(optimizer=same_optimizer, loss="mse")
same_model.fit(inputs, targets, batch_size=4, epochs=60,
               shuffle=False, verbose=0)
same_kernel, same_bias = same_model.get_weights()

print("kernel:", kernel.ravel().round(2), "bias:", bias.round(2))
print("updates:", int(optimizer.iterations))
print("same:", np.allclose(kernel, same_kernel, atol=1e-4),
      np.allclose(bias, same_bias, atol=1e-4))

assert np.allclose(kernel.ravel(), [3, -2], atol=0.01)
assert int(optimizer.iterations) == 120
assert np.allclose(kernel, same_kernel, atol=1e-4)
assert np.allclose(bias, same_bias, atol=1e-4)
# --8<-- [end:solution]
