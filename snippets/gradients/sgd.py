"""Solve for a zero gradient, or go there in small steps."""
# --8<-- [start:solve]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])  # (4,)
y = np.array([1.0, 3.0, 5.0, 7.0])  # (4,)
inputs = np.stack([x, np.ones_like(x)], axis=1)  # (4, 2)


def f(W):
    return np.mean((inputs @ W - y) ** 2)


def gradient_of_f(W):
    return 2 * inputs.T @ (inputs @ W - y) / len(y)


A = 2 * inputs.T @ inputs / len(y)  # (2, 2)
c = 2 * inputs.T @ y / len(y)  # (2,)
W = np.linalg.solve(A, c)  # A @ W = c
print("W:", W.round(6))
print("loss:", f(W).round(6))
# --8<-- [end:solve]
# --8<-- [start:repeat]
W = np.array([0.0, 0.0])
for update in range(1, 201):
    W = W - 0.1 * gradient_of_f(W)
    if update in [1, 2, 10, 50, 200]:
        print(f"{update:3}: {W.round(4)}  loss {f(W):.7f}")
# --8<-- [end:repeat]

W0 = np.array([0.0, 0.0])
W1 = W0 - 0.1 * gradient_of_f(W0)
assert A.tolist() == [[7, 3], [3, 2]] and c.tolist() == [17, 8]
assert np.allclose(gradient_of_f(np.array([2.0, 1.0])), 0)
assert np.allclose(A @ W0 - c, [-17, -8])
assert f(W0) == 21 and np.allclose(W1, [1.7, 0.8]) and np.isclose(f(W1), 0.535)
assert np.allclose(W, [2, 1], atol=1e-4)
