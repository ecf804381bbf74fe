"""Three tensor operations give the numbers of a Keras Dense layer."""
# --8<-- [start:steps]
import keras
import numpy as np
from sklearn.datasets import load_digits

batch = np.array([[1, 2, 3], [4, 0, 1]])        # (2, 3)
kernel = np.array([[1, -1, 2, -1],
                   [0, 2, -1, 1],
                   [2, 0, 0, -2]])              # (3, 4)
bias = np.array([-5, 1, -1, 6])                 # (4,)

output = np.maximum(np.dot(batch, kernel) + bias, 0)  # (2, 4)
print(output)
# --8<-- [end:steps]
# --8<-- [start:keras]
small = keras.layers.Dense(4, activation="relu")
small.build((None, 3))
small.set_weights([kernel, bias])
print(small(batch).numpy())
# --8<-- [end:keras]
# --8<-- [start:state]
images = load_digits().images.reshape(1797, 64) / 16     # 0..1

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(512, activation="relu")
expected = layer(images).numpy()

print("kernel:", layer.kernel.shape)
print("bias:", layer.bias.shape)
print("parameters:", layer.count_params())
print("zero at start:", not layer.bias.numpy().any())
# --8<-- [end:state]
# --8<-- [start:by-hand]
W = layer.kernel.numpy()                        # (64, 512)
b = layer.bias.numpy()                          # (512,)
by_hand = np.maximum(np.dot(images, W) + b, 0)  # (1797, 512)

print("by hand:", by_hand.shape)
print("same:", np.allclose(by_hand, expected, atol=1e-5))
# --8<-- [end:by-hand]

assert output.tolist() == small(batch).numpy().tolist() == [[2, 4, 0, 1], [1, 0, 7, 0]]
assert layer.count_params() == 64 * 512 + 512 == 33_280
assert W.std() > 0
assert abs(by_hand - expected).max() < 1e-5
assert layer.kernel.dtype == "float32" and by_hand.dtype == "float64"
assert keras.utils.get_registered_name(type(layer.kernel_initializer)).endswith("GlorotUniform")
