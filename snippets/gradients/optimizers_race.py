"""Six update rules on the loss of w and b, from two starting points."""
# --8<-- [start:rules]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(W):
    return np.mean((W[0] * x + W[1] - y) ** 2)


def gradient(W):
    error = W[0] * x + W[1] - y  # (4,)
    return np.array([2 * np.mean(error * x), 2 * np.mean(error)])


def sgd_update(g, state, learning_rate):
    return -learning_rate * g


def momentum_update(g, state, learning_rate, momentum=0.9):
    velocity = state.get("velocity", 0.0)
    velocity = momentum * velocity - learning_rate * g
    state["velocity"] = velocity
    return velocity


def nesterov_update(g, state, learning_rate, momentum=0.9):
    velocity = state.get("velocity", 0.0)
    velocity = momentum * velocity - learning_rate * g
    state["velocity"] = velocity
    return momentum * velocity - learning_rate * g


def adagrad_update(g, state, learning_rate):
    total = state.get("total", 0.1) + g ** 2
    state["total"] = total
    return -learning_rate * g / np.sqrt(total + 1e-7)


def rmsprop_update(g, state, learning_rate, rho=0.9):
    average = state.get("average", 0.0)
    average = rho * average + (1 - rho) * g ** 2
    state["average"] = average
    return -learning_rate * g / np.sqrt(average + 1e-7)


def adam_update(g, state, learning_rate, beta_1=0.9, beta_2=0.999):
    t = state["t"] = state.get("t", 0) + 1
    m = beta_1 * state.get("m", 0.0) + (1 - beta_1) * g
    v = beta_2 * state.get("v", 0.0) + (1 - beta_2) * g ** 2
    state["m"], state["v"] = m, v
    m_hat, v_hat = m / (1 - beta_1 ** t), v / (1 - beta_2 ** t)
    return -learning_rate * m_hat / (np.sqrt(v_hat) + 1e-7)


optimizers = {"SGD": (sgd_update, 0.1),
              "Momentum": (momentum_update, 0.02),
              "Nesterov": (nesterov_update, 0.02),
              "Adagrad": (adagrad_update, 0.5),
              "RMSprop": (rmsprop_update, 0.2),
              "Adam": (adam_update, 0.2)}


def run(rule, start, learning_rate, count):
    W, state = np.array(start), {}
    points = [W]
    for iteration in range(count):
        W = W + rule(gradient(W), state, learning_rate)
        points.append(W)
    return np.array(points)  # (count + 1, 2)
# --8<-- [end:rules]
# --8<-- [start:order]
for start in [[0.0, 0.0], [0.0, 4.0]]:
    for count in [10, 50]:
        losses = {}
        for name, (rule, learning_rate) in optimizers.items():
            points = run(rule, start, learning_rate, count)
            losses[name] = loss(points[-1])
        print(start, count, *sorted(losses, key=losses.get))
# --8<-- [end:order]
# --8<-- [start:loss-curves]
import matplotlib.pyplot as plt

styles = {"SGD": ("tab:gray", "-", -4),
          "Momentum": ("tab:blue", "--", -3),
          "Nesterov": ("tab:cyan", "-.", -6),
          "Adagrad": ("tab:green", ":", 0),
          "RMSprop": ("tab:orange", "-", 0),
          "Adam": ("tab:red", "--", 10)}
figure, axes = plt.subplots(figsize=(6.4, 4.4))
for name, (rule, learning_rate) in optimizers.items():
    points = run(rule, [0.0, 4.0], learning_rate, 60)
    losses = [loss(W) for W in points]
    color, line, up = styles[name]
    axes.semilogy(losses, line, color=color)
    axes.annotate(name, (60, losses[-1]), (4, up), color=color,
                  textcoords="offset points", va="center")
axes.set(xlim=(0, 74), xticks=range(0, 61, 10),
         xlabel="t", ylabel="loss")
axes.grid(alpha=0.3)
plt.show()
# --8<-- [end:loss-curves]
# --8<-- [start:rates]
rates = [0.001, 0.01, 0.03, 0.1, 0.3, 1.0]
print(" " * 8, *[f"{rate:7}" for rate in rates])
for name, (rule, _) in optimizers.items():
    row = []
    for rate in rates:
        end = loss(run(rule, [0.0, 4.0], rate, 50)[-1])
        row.append(f"{end:7.3f}" if end < 1000 else "      -")
    print(f"{name:8}", *row)
# --8<-- [end:rates]
