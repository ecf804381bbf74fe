"""The update rules of six optimizers in NumPy, each checked against Keras."""
# --8<-- [start:model]
import keras
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def loss(W):
    return np.mean((W[0] * x + W[1] - y) ** 2)


def gradient(W):
    error = W[0] * x + W[1] - y  # (4,)
    return np.array([2 * np.mean(error * x), 2 * np.mean(error)])


for start in [[0.0, 0.0], [0.0, 4.0]]:
    W = np.array(start)
    losses = [loss(W)]
    for iteration in range(50):
        W = W - 0.1 * gradient(W)
        losses.append(loss(W))
    print("start:", start)
    for count in [0, 1, 10, 50]:
        print(f"{count:3} {losses[count]:10.5f}")
# --8<-- [end:model]
# --8<-- [start:factors]
for learning_rate in [0.02, 0.1, 0.2, 0.25]:
    print(f"{learning_rate:4}"
          f"  steep: {1 - learning_rate * 8.405:6.3f}"
          f"  flat: {1 - learning_rate * 0.595:6.3f}")
# --8<-- [end:factors]
# --8<-- [start:sgd]
def sgd_update(g, state, learning_rate):
    return -learning_rate * g


def compare(rule, optimizer, learning_rate):
    W, state = np.zeros(2), {}
    variable = keras.Variable(np.zeros(2), dtype="float64")
    largest = 0.0
    for iteration in range(5):
        W = W + rule(gradient(W), state, learning_rate)
        in_keras = variable.numpy()  # (2,)
        optimizer.apply([gradient(in_keras)], [variable])
        in_keras = variable.numpy()
        largest = max(largest, abs(W - in_keras).max())
        print(np.round(W, 6), np.round(in_keras, 6))
    print("difference < 1e-6:", bool(largest < 1e-6))


sgd = keras.optimizers.SGD(learning_rate=0.1)
compare(sgd_update, sgd, 0.1)
# --8<-- [end:sgd]
# --8<-- [start:momentum]
def momentum_update(g, state, learning_rate, momentum=0.9):
    velocity = state.get("velocity", 0.0)
    velocity = momentum * velocity - learning_rate * g
    state["velocity"] = velocity
    return velocity


rolling = keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)
compare(momentum_update, rolling, 0.1)
print("momentum by default:", keras.optimizers.SGD().momentum)
# --8<-- [end:momentum]
# --8<-- [start:faster]
def run(rule, start, learning_rate, count):
    W, state = np.array(start), {}
    points = [W]
    for iteration in range(count):
        W = W + rule(gradient(W), state, learning_rate)
        points.append(W)
    return np.array(points)  # (count + 1, 2)


for name, rate, m in [("SGD", 0.02, 0.0), ("Momentum", 0.02, 0.9),
                      ("SGD", 0.2, 0.0), ("Momentum", 0.2, 0.5)]:
    def rule(g, state, learning_rate):
        return momentum_update(g, state, learning_rate, m)

    points = run(rule, [0.0, 4.0], rate, 50)
    shown = [f"{loss(points[i]):.3f}" for i in [1, 10, 20, 30, 50]]
    print(f"{name:8} {rate:4} {m}", *shown)
# --8<-- [end:faster]
# --8<-- [start:nesterov]
def nesterov_update(g, state, learning_rate, momentum=0.9):
    velocity = state.get("velocity", 0.0)
    velocity = momentum * velocity - learning_rate * g
    state["velocity"] = velocity
    return momentum * velocity - learning_rate * g


looking = keras.optimizers.SGD(
    learning_rate=0.1, momentum=0.9, nesterov=True)
compare(nesterov_update, looking, 0.1)

here, velocity = np.zeros(2), np.zeros(2)
for iteration in range(5):
    ahead = here + 0.9 * velocity
    velocity = 0.9 * velocity - 0.1 * gradient(ahead)
    here = here + velocity
    print("here:", np.round(here, 6),
          " ahead:", np.round(here + 0.9 * velocity, 6))
# --8<-- [end:nesterov]
# --8<-- [start:adagrad]
def adagrad_update(g, state, learning_rate):
    total = state.get("total", 0.1) + g ** 2
    state["total"] = total
    return -learning_rate * g / np.sqrt(total + 1e-7)


summing = keras.optimizers.Adagrad(learning_rate=0.5)
compare(adagrad_update, summing, 0.5)
# --8<-- [end:adagrad]
# --8<-- [start:rmsprop]
def rmsprop_update(g, state, learning_rate, rho=0.9):
    average = state.get("average", 0.0)
    average = rho * average + (1 - rho) * g ** 2
    state["average"] = average
    return -learning_rate * g / np.sqrt(average + 1e-7)


forgetting = keras.optimizers.RMSprop(learning_rate=0.2)
compare(rmsprop_update, forgetting, 0.2)

for name, rule in [("Adagrad", adagrad_update),
                   ("RMSprop", rmsprop_update)]:
    points = run(rule, [0.0, 0.0], 0.2, 100)
    losses = [loss(W) for W in points]
    shown = [f"{losses[i]:.4f}" for i in [1, 10, 20, 50]]
    print(f"{name:7}", *shown, " rises later:",
          bool(max(losses[51:]) > losses[50]))
# --8<-- [end:rmsprop]
# --8<-- [start:adam]
def adam_update(g, state, learning_rate, beta_1=0.9, beta_2=0.999):
    t = state["t"] = state.get("t", 0) + 1
    m = beta_1 * state.get("m", 0.0) + (1 - beta_1) * g
    v = beta_2 * state.get("v", 0.0) + (1 - beta_2) * g ** 2
    state["m"], state["v"] = m, v
    kept = float(np.float32(beta_2))
    m_hat, v_hat = m / (1 - beta_1 ** t), v / (1 - kept ** t)
    return -learning_rate * m_hat / (np.sqrt(v_hat) + 1e-7)


both = keras.optimizers.Adam(learning_rate=0.2)
compare(adam_update, both, 0.2)
# --8<-- [end:adam]

W, state = np.zeros(2), {}
here, velocity = np.zeros(2), np.zeros(2)
for iteration in range(50):                                                               # both forms of Nesterov momentum, 50 updates
    velocity = 0.9 * velocity - 0.1 * gradient(here + 0.9 * velocity)
    here = here + velocity
    W = W + nesterov_update(gradient(W), state, 0.1)
    assert np.allclose(here + 0.9 * velocity, W) and np.allclose(velocity, state["velocity"])
assert np.abs(velocity).max() < 0.001 and np.allclose(here, W, atol=0.001)               # the two points meet

curvatures = np.linalg.eigvalsh([[7, 3], [3, 2]])
assert np.allclose(curvatures, [0.595, 8.405], atol=1e-3)
assert 2 / curvatures[1] > 0.2375 and 2 / curvatures[1] < 0.2381
for angle, distance_loss in [(25, 4.2), (115, 0.3)]:                                      # the numbers in the first figure
    turn = np.radians(angle)
    assert round(loss(np.array([2 + np.cos(turn), 1 + np.sin(turn)])), 1) == distance_loss
assert np.allclose([1 - 0.2 * 0.06, 1 - 0.2 * 0.595], [0.988, 0.881])
assert max(losses[51:]) > 0.01 > losses[50]                                               # RMSprop, the last of the two
rounded = [float(np.float32(value)) for value in (0.1, 0.9)]                              # Keras rounds the learning rate and the momentum
variable, fresh = keras.Variable(np.zeros(2), dtype="float64"), keras.optimizers.SGD(learning_rate=0.1, momentum=0.9)
for point in run(lambda g, state, rate: momentum_update(g, state, rate, rounded[1]), [0.0, 0.0], rounded[0], 50)[1:]:
    fresh.apply([gradient(variable.numpy())], [variable])
    assert np.abs(variable.numpy() - point).max() < 1e-12
assert round(float(loss(run(adam_update, [0.0, 4.0], 0.001, 50)[-1])), 3) == 4.755        # quoted under the confusions
assert np.abs(run(adam_update, [0.0, 4.0], 0.001, 50)[-1] - [0, 4]).max() < 0.06
for rule, optimizer, rate in [(sgd_update, keras.optimizers.SGD(0.1), 0.1), (momentum_update, keras.optimizers.SGD(0.02, momentum=0.9), 0.02),
                              (nesterov_update, keras.optimizers.SGD(0.02, momentum=0.9, nesterov=True), 0.02),
                              (adagrad_update, keras.optimizers.Adagrad(0.5), 0.5), (rmsprop_update, keras.optimizers.RMSprop(0.2), 0.2),
                              (adam_update, keras.optimizers.Adam(0.2), 0.2)]:
    variable = keras.Variable(np.zeros(2), dtype="float64")
    for point in run(rule, [0.0, 0.0], rate, 50)[1:]:
        optimizer.apply([gradient(variable.numpy())], [variable])
        assert np.abs(variable.numpy() - point).max() < 1e-6, optimizer.name      # 50 iterations, not only the 5 shown
    assert all(slot.dtype == "float64" for slot in optimizer.variables[2:])
