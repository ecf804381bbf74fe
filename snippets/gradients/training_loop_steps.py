"""The four steps with a guessed update, then with an update by gradients."""
# --8<-- [start:three-steps]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)


def loss_of(w, b, x, y):
    y_pred = w * x + b
    return np.mean((y_pred - y) ** 2)


w, b = 0.0, 0.0
x_batch, y_batch = x[:2], y[:2]  # step 1
y_pred = w * x_batch + b  # step 2
loss = np.mean((y_pred - y_batch) ** 2)  # step 3
print("batch:", x_batch, y_batch)
print("y_pred:", y_pred)
print("loss:", loss)
# --8<-- [end:three-steps]
# --8<-- [start:guess]
for size in [0.1, 1.0]:
    rng = np.random.default_rng(0)
    w, b = 0.0, 0.0
    for turn in range(1, 101):
        chosen = rng.choice(4, size=2, replace=False)  # step 1
        x_batch, y_batch = x[chosen], y[chosen]
        loss = loss_of(w, b, x_batch, y_batch)  # steps 2 and 3
        new_w, new_b = rng.normal([w, b], size)  # step 4: guess
        if loss_of(new_w, new_b, x_batch, y_batch) < loss:
            w, b = new_w, new_b
        if turn in (10, 100):
            print(f"nudge {size}, turn {turn:3}: w {w:.2f}  b {b:.2f}"
                  f"  loss {loss_of(w, b, x, y):.3f}")
# --8<-- [end:guess]
# --8<-- [start:gradients]
rng = np.random.default_rng(0)
w, b = 0.0, 0.0
for turn in range(1, 11):
    chosen = rng.choice(4, size=2, replace=False)  # step 1
    x_batch, y_batch = x[chosen], y[chosen]
    error = w * x_batch + b - y_batch  # step 2
    loss = np.mean(error ** 2)  # step 3
    gradient_w = 2 * np.mean(error * x_batch)  # step 4: backward
    gradient_b = 2 * np.mean(error)
    w -= 0.1 * gradient_w  # step 5: against the gradient
    b -= 0.1 * gradient_b
print(f"gradient, turn {turn}: w {w:.2f}  b {b:.2f}"
      f"  loss {loss_of(w, b, x, y):.3f}")
# --8<-- [end:gradients]

assert loss_of(0, 0, x[:2], y[:2]) == 5.0
assert loss_of(w, b, x, y) < 0.02


def guessed_loss(seed, size):
    rng, w, b = np.random.default_rng(seed), 0.0, 0.0
    for turn in range(100):
        chosen = rng.choice(4, size=2, replace=False)
        new_w, new_b = rng.normal([w, b], size)
        if loss_of(new_w, new_b, x[chosen], y[chosen]) < loss_of(w, b, x[chosen], y[chosen]):
            w, b = new_w, new_b
    return loss_of(w, b, x, y)


larger = [guessed_loss(seed, 1.0) > guessed_loss(seed, 0.1) for seed in range(100)]
lower = [guessed_loss(seed, 1.0) < guessed_loss(0, 1.0) for seed in range(100)]
assert 75 < sum(larger) < 100 and sum(lower) > 50   # usually, with another seed; and often lower than with seed 0
