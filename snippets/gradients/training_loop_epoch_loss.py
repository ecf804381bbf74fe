"""The loss that fit reports is not the loss after the epoch."""
# --8<-- [start:fit-or-evaluate]
import keras
import numpy as np

inputs = np.array([[0], [1], [2], [3]], dtype="float32")  # (4, 1)
targets = np.array([[1], [3], [5], [7]], dtype="float32")  # (4, 1)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.set_weights([np.zeros((1, 1)), np.zeros(1)])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1),
              loss="mse")

history = model.fit(inputs, targets, batch_size=2, epochs=1,
                    shuffle=False, verbose=0)
reported = history.history["loss"][0]
after = model.evaluate(inputs, targets, verbose=0)
print("fit:", round(reported, 4))
print("evaluate:", round(after, 4))
# --8<-- [end:fit-or-evaluate]
# --8<-- [start:by-hand]
x, y = inputs[:, 0], targets[:, 0]
for w, b in [(0.0, 0.0), (0.3, 0.4), (2.81, 1.37)]:
    squares = (w * x + b - y) ** 2  # (4,)
    print(f"w {w:.2f}  b {b:.2f}  batch 1: {squares[:2].mean():.4f}"
          f"  batch 2: {squares[2:].mean():7.4f}")
# --8<-- [end:by-hand]

assert np.isclose(reported, (5.0 + 24.245) / 2)
assert np.isclose(after, (0.76465 + 5.90005) / 2, atol=1e-4)
assert np.allclose(np.ravel(model.get_weights()[0]), 2.81) and np.allclose(model.get_weights()[1], 1.37)
model.set_weights([np.zeros((1, 1)), np.zeros(1)])          # a smaller last batch counts less: 3 and 1 samples
uneven = model.fit(inputs, targets, batch_size=3, epochs=1, shuffle=False, verbose=0).history["loss"][0]
first = np.mean(y[:3] ** 2)
w, b = 0.2 * np.mean(y[:3] * x[:3]), 0.2 * np.mean(y[:3])
assert np.isclose(uneven, (3 * first + (3 * w + b - 7) ** 2) / 4)
