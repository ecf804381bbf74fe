"""Learning rates that change during training."""
# --8<-- [start:schedules]
import keras
import numpy as np

schedules = keras.optimizers.schedules
halving = schedules.ExponentialDecay(
    0.2, decay_steps=25, decay_rate=0.5)
cosine = schedules.CosineDecay(0.2, decay_steps=100)

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def train(schedule):
    optimizer = keras.optimizers.RMSprop(learning_rate=schedule)
    W = keras.Variable(np.zeros(2), dtype="float64")
    losses = []
    for iteration in range(100):
        error = W.numpy()[0] * x + W.numpy()[1] - y  # (4,)
        g = np.array([2 * np.mean(error * x), 2 * np.mean(error)])
        optimizer.apply([g], [W])
        losses.append(np.mean(error ** 2))
    return max(losses[-25:])


for name, schedule in [("constant", 0.2), ("halving", halving),
                       ("cosine", cosine)]:
    worst = train(schedule)
    print(f"{name:8}", "settled:", bool(worst < 1e-6))
# --8<-- [end:schedules]

assert train(0.2) > 0.01 and train(halving) < 1e-6 and train(cosine) < 1e-6
assert np.isclose(float(halving(25)), 0.1) and np.isclose(float(cosine(100)), 0, atol=1e-6)
