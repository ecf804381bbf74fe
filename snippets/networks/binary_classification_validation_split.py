"""validation_split takes the last samples, before anything is shuffled: the losses tell which ones."""
# --8<-- [start:last-part]
import keras
import numpy as np

numbers = np.arange(10.0).reshape(10, 1)  # 0.0 to 9.0
zeros = np.zeros((10, 1))
repeater = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, use_bias=False, kernel_initializer="ones"),
])
repeater.compile(optimizer=keras.optimizers.SGD(0.0), loss="mae")
record = repeater.fit(numbers, zeros, epochs=3, shuffle=True,
                      validation_split=0.2, verbose=0)
print("loss:    ", np.round(record.history["loss"], 3).tolist())
print("val_loss:", np.round(record.history["val_loss"], 3).tolist())
# --8<-- [end:last-part]

assert np.arange(8).mean() == 3.5 and (8 + 9) / 2 == 8.5
