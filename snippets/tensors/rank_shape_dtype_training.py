"""The same model trained on pixels from 0 to 255 and from 0 to 1."""
# tolerance: 0.3
# --8<-- [start:train]
import keras
from sklearn.datasets import load_digits

digits = load_digits()
gray = (digits.data * 255 / 16).astype("float32")       # 0..255

for divisor in (1, 255):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.1),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    inputs = gray / divisor                             # (1797, 64)
    history = model.fit(inputs, digits.target, epochs=5, verbose=0)
    accuracy = history.history["accuracy"][-1]
    print(f"0..{255 // divisor} accuracy: {accuracy:.2f}")
    assert (accuracy < 0.15) == (divisor == 1)
# --8<-- [end:train]
