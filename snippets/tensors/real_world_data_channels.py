"""The same image in both channel orders, and a layer told which one it gets."""
# tolerance: 0.001
# --8<-- [start:same-average]
import keras
import numpy as np
from sklearn.datasets import load_sample_image

print("default:", keras.config.image_data_format())
tower = load_sample_image("china.jpg")[:384:6, 60:360:6]
last = tower[np.newaxis].astype("float32")  # (1, 64, 50, 3)
first = last.transpose(0, 3, 1, 2)          # (1, 3, 64, 50)
for data_format, images in [("channels_last", last),
                            ("channels_first", first)]:
    layer = keras.layers.GlobalAveragePooling2D(data_format=data_format)
    print(data_format, np.round(layer(images), 1))  # (1, 3)
# --8<-- [end:same-average]
# --8<-- [start:mismatch]
layer = keras.layers.GlobalAveragePooling2D(
    data_format="channels_last")
print(layer(first).shape)
# --8<-- [end:mismatch]

assert first.shape == (1, 3, 64, 50)
assert np.allclose(layer(last), last.mean(axis=(1, 2)), rtol=1e-4)
assert np.allclose(layer(first), first.mean(axis=(1, 2)), rtol=1e-4)      # averages over channels and height
