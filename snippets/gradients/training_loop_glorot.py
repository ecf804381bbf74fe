"""What Keras itself starts with: a random kernel and a zero bias."""
# --8<-- [start:glorot]
import keras
import math

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(512)
layer.build((None, 784))  # kernel (784, 512), bias (512,)

limit = math.sqrt(6 / (784 + 512))
kernel = layer.kernel.numpy()
print(type(layer.kernel_initializer).__name__)
print("limit:", round(limit, 4))
print("kernel:", round(float(kernel.min()), 4), "to",
      round(float(kernel.max()), 4))
print("bias all 0:", bool((layer.bias.numpy() == 0).all()))
# --8<-- [end:glorot]

assert abs(kernel).max() <= limit and abs(kernel).max() > 0.999 * limit
