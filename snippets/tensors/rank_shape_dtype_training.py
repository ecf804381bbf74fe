"""The same model trained with two input ranges and two learning rates."""
# tolerance: 0.3
# --8<-- [start:train]
import keras
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data.astype("float32") / 16  # 0..1

for learning_rate in (0.1, 0.001):
    for largest in (1, 255):
        keras.utils.set_random_seed(0)
        model = keras.Sequential([
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ])
        model.compile(
            optimizer=keras.optimizers.SGD(learning_rate),
            loss="sparse_categorical_crossentropy",
            metrics=["accuracy"],
        )
        inputs = pixels * largest  # (1797, 64)
        history = model.fit(inputs, digits.target, epochs=5, verbose=0)
        accuracy = history.history["accuracy"][-1]
        print(f"{learning_rate:<5}  0..{largest:<3}  {accuracy:.2f}")
# --8<-- [end:train]

assert accuracy > 0.2                                    # 0.001 suits 0..255 better than 0..1
keras.utils.set_random_seed(0)
wrecked = keras.models.clone_model(model)
wrecked.compile(optimizer=keras.optimizers.SGD(0.1), loss="sparse_categorical_crossentropy")
wrecked.fit(inputs, digits.target, epochs=5, verbose=0)
answers = keras.ops.convert_to_numpy(wrecked(inputs)).argmax(axis=1)
assert len(set(answers.tolist())) == 1                   # wrecked: the same answer for every image
