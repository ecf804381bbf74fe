"""Batch sizes: accuracy of one step against its cost."""
# --8<-- [start:error]
import numpy as np

rng = np.random.default_rng(0)
x = rng.uniform(0, 3, size=1000)
y = 2 * x + 1 + rng.normal(0, 0.5, size=1000)
inputs = np.stack([x, np.ones_like(x)], axis=1)  # (1000, 2)


def loss(W):
    return np.mean((inputs @ W - y) ** 2)


def gradient(W, batch):
    error = inputs[batch] @ W - y[batch]
    return 2 * inputs[batch].T @ error / len(batch)


W0 = np.array([0.0, 0.0])
full = gradient(W0, np.arange(1000))
for size in [1, 4, 16, 64, 256]:
    squares = []
    for draw in range(2000):
        batch = rng.integers(1000, size=size)
        distance = np.linalg.norm(gradient(W0, batch) - full)
        squares.append(distance ** 2)
    error = np.sqrt(np.mean(squares))
    print(f"size {size:3}: error {error:5.2f}"
          f"  error * sqrt(size) {error * np.sqrt(size):5.2f}")
# --8<-- [end:error]
# --8<-- [start:cost]
best = np.linalg.lstsq(inputs, y, rcond=None)[0]


def train(size, updates, learning_rate=0.02, seed=0):
    rng = np.random.default_rng(seed)
    W, losses, order = W0, [loss(W0)], []
    for update in range(updates):
        if len(order) < size:
            order = rng.permutation(1000)
        batch, order = order[:size], order[size:]
        W = W - learning_rate * gradient(W, batch)
        losses.append(loss(W))
    return np.array(losses)


print("smallest loss:", loss(best).round(4))
for size in [1, 8, 32, 128, 1000]:
    losses = train(size, 2000)
    updates = np.argmax(losses < 0.4)
    above = losses[-1000:].mean() - loss(best)
    print(f"size {size:4}: updates {updates}"
          f"  samples {updates * size:5}  above {above:.6f}")
# --8<-- [end:cost]

counts = [np.argmax(train(1, 100, seed=seed) < 0.4) for seed in range(100)]
assert 0 < min(counts) <= 10 and max(counts) >= 20

from time import perf_counter

rng = np.random.default_rng(0)
inputs, y, W = rng.normal(size=(1000, 64)), rng.normal(size=1000), np.zeros(64)


def gradient(W, batch):
    error = inputs[batch] @ W - y[batch]
    return 2 * inputs[batch].T @ error / len(error)


def seconds(size):
    """The shortest of five times that the gradients of 1,000 samples took, in batches of this size."""
    shortest = np.inf
    for trial in range(5):
        began = perf_counter()
        for first in range(0, 1000, size):
            gradient(W, slice(first, first + size))
        shortest = min(shortest, perf_counter() - began)
    return shortest


assert seconds(32) / 32 < 3 * seconds(1) / 1000      # one update: 32 samples against one
assert seconds(1) > 5 * seconds(1000)                # all samples: one by one against all together
