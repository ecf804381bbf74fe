"""Image layers insist on four axes."""
# --8<-- [start:layer]
import keras
from sklearn.datasets import load_digits

images = load_digits().images[:16].astype("float32")
layer = keras.layers.Conv2D(4, 3, name="conv")
# --8<-- [end:layer]
try:
    # --8<-- [start:no-channel]
    layer(images)  # (16, 8, 8)
    # --8<-- [end:no-channel]
except ValueError as error:
    print(f"ValueError: {error}")
# --8<-- [start:with-channel]
print(layer(images[..., None]).shape)  # (16, 8, 8, 1) -> (16, 6, 6, 4)
# --8<-- [end:with-channel]

assert layer.kernel.shape == (3, 3, 1, 4)
