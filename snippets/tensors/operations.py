"""A Dense layer is one line of Keras: what goes in, what comes out, and what it stores."""
# --8<-- [start:one-line]
import keras
import numpy as np
from sklearn.datasets import load_digits

images = load_digits().images.reshape(1797, 64) / 16  # 0..1

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(512, activation="relu")
outputs = layer(images)

print("images: ", images.shape)
print("outputs:", outputs.shape)
print("min:", float(outputs.numpy().min()))
# --8<-- [end:one-line]
# --8<-- [start:state]
print("kernel:", layer.kernel.shape)
print("bias:", layer.bias.shape)
print("parameters:", layer.count_params())
print("bias values:", layer.bias.numpy()[:3])
# --8<-- [end:state]
# --8<-- [start:by-hand]
kernel = layer.kernel.numpy()  # (64, 512)
bias = layer.bias.numpy()  # (512,)
by_hand = np.maximum(images @ kernel + bias, 0)  # (1797, 512)

print("by hand:", by_hand.shape)
print("same:", np.allclose(by_hand, outputs.numpy(), atol=1e-5))
# --8<-- [end:by-hand]

assert images.max() == 1 and images.min() == 0
assert (outputs.numpy() >= 0).all() and (outputs.numpy() > 0).any()
assert layer.count_params() == 64 * 512 + 512 == 33_280
assert kernel.std() > 0 and not bias.any()
assert abs(by_hand - outputs.numpy()).max() < 1e-5 and by_hand.size == 920_064
assert layer.kernel.dtype == "float32" and by_hand.dtype == "float64"
