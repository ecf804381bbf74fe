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
runs = {size: train(size, 2000) for size in [1, 8, 32, 128, 1000]}
for size, losses in runs.items():
    updates = np.argmax(losses < 0.4)
    print(f"size {size:4}: updates {updates}"
          f"  samples {updates * size:5}")
# --8<-- [end:cost]
# --8<-- [start:floor]
for size, losses in runs.items():
    above = losses[-1000:].mean() - loss(best)
    print(f"size {size:4}: above the smallest {above:.6f}")
# --8<-- [end:floor]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

updates = 2 ** np.arange(11)  # 1, 2, 4 ... 1024
for size, style in [(1, "o-"), (32, "s--"), (1000, "^:")]:
    above = [runs[size][u // 2 + 1:u + 1].mean() - loss(best)
             for u in updates]
    shown = updates * size <= 200_000
    plt.plot(updates[shown] * size, np.array(above)[shown],
             style, label=f"{size}")
plt.xscale("log")
plt.yscale("log")
plt.xlabel("samples")
plt.ylim(1e-5, 30)
plt.ylabel("loss - smallest")
plt.legend(frameon=False)
plt.show()
# --8<-- [end:plot]
