"""Exercise 1: how often does fit update the weights?"""
# --8<-- [start:solution]
import keras
import math
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)  # (1797, 64), (1797,)
model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.01),
              loss="mse")
model.fit(images / 16, labels, batch_size=128, epochs=5, verbose=0)

batches = math.ceil(1797 / 128)
print("batches per epoch:", batches)
print("last batch:", 1797 - (batches - 1) * 128)
print("iterations:", int(model.optimizer.iterations))

assert int(model.optimizer.iterations) == 5 * batches == 75
# --8<-- [end:solution]
