"""Count epochs, iterations and batches, with the optimizer as witness."""
# --8<-- [start:count]
import keras
import math
import numpy as np

inputs = np.arange(10, dtype="float32").reshape(10, 1) / 10  # (10, 1)
targets = 2 * inputs + 1  # (10, 1)


def train(batch_size, epochs):
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.set_weights([np.zeros((1, 1)), np.zeros(1)])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1),
                  loss="mse")
    model.fit(inputs, targets, batch_size=batch_size, epochs=epochs,
              shuffle=False, verbose=0)
    return model


sizes = [len(inputs[start:start + 4]) for start in range(0, 10, 4)]
print("batch sizes:", sizes)
print("batches per epoch:", math.ceil(10 / 4))
print("iterations:", int(train(4, 3).optimizer.iterations))
# --8<-- [end:count]
# --8<-- [start:one-epoch]
for batch_size in [10, 4, 1]:
    model = train(batch_size, epochs=1)
    loss = model.evaluate(inputs, targets, verbose=0)
    print(f"batch size {batch_size:2}:"
          f" {int(model.optimizer.iterations):2} updates"
          f"  loss {loss:.3f}")
# --8<-- [end:one-epoch]

assert sizes == [4, 4, 2] and int(train(4, 3).optimizer.iterations) == 9
