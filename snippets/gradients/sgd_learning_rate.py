"""Learning rates on the line: too small, fitting, too large."""
# --8<-- [start:rates]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])
inputs = np.stack([x, np.ones_like(x)], axis=1)


def f(W):
    return np.mean((inputs @ W - y) ** 2)


def gradient_of_f(W):
    return 2 * inputs.T @ (inputs @ W - y) / len(y)


def train(learning_rate, updates):
    W = np.array([0.0, 0.0])
    losses = [f(W)]
    for update in range(updates):
        W = W - learning_rate * gradient_of_f(W)
        losses.append(f(W))
    return np.array(losses)


for learning_rate in [0.001, 0.01, 0.1, 0.2, 0.3]:
    losses = train(learning_rate, 20)
    print(f"{learning_rate:5}: " + " ".join(
        f"{losses[i]:12.4f}" for i in [1, 5, 20]))
# --8<-- [end:rates]
# --8<-- [start:plot]
import matplotlib.pyplot as plt

styles = {0.01: ":", 0.1: "-", 0.2: "--", 0.3: "-."}
for learning_rate, style in styles.items():
    plt.plot(train(learning_rate, 20), style,
             label=f"{learning_rate}")
plt.yscale("log")
plt.ylim(1e-4, 1e6)
plt.xticks(range(0, 21, 5))
plt.xlabel("updates")
plt.ylabel("loss")
plt.legend(frameon=False)
plt.show()
# --8<-- [end:plot]
# --8<-- [start:curvature]
radians = np.radians(np.arange(360))
moves = np.stack([np.cos(radians), np.sin(radians)], axis=1)
W = np.array([2.0, 1.0])
change = [gradient_of_f(W + m) - gradient_of_f(W) for m in moves]
curvature = np.sum(moves * change, axis=1)  # (360,)
print("largest:", curvature.max().round(3))
print("smallest:", curvature.min().round(3))
print("limit:", (2 / curvature.max()).round(4))
# --8<-- [end:curvature]

assert 0.2379 < 2 / np.linalg.eigvalsh(2 * inputs.T @ inputs / 4)[-1] < 0.238
assert np.isclose(curvature.max(), np.linalg.eigvalsh([[7, 3], [3, 2]])[-1], atol=0.001)
