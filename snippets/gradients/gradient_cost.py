"""Multiplications: trying every weight against one backward pass."""
# --8<-- [start:products]
import numpy as np

rng = np.random.default_rng(0)


def dot(a, b):
    global products
    products += a.size * b.size // a.shape[-1]
    return a @ b


def try_each(inputs, y, W, h=0.001):
    slopes = np.zeros(W.shape)
    for i in range(len(W)):
        shift = np.zeros(W.shape)
        shift[i] = h
        up = np.mean((dot(inputs, W + shift) - y) ** 2)
        down = np.mean((dot(inputs, W - shift) - y) ** 2)
        slopes[i] = (up - down) / (2 * h)
    return slopes


def forward_and_backward(inputs, y, W):
    error = dot(inputs, W) - y  # forward: (samples,)
    return 2 * dot(inputs.T, error) / len(y)  # backward: (weights,)


for count in [2, 20, 200, 2000]:
    inputs = rng.normal(size=(10, count))
    y = rng.normal(size=10)
    W = rng.normal(size=count)
    results, work = [], []
    for method in [try_each, forward_and_backward]:
        products = 0
        results.append(method(inputs, y, W))
        work.append(products)
    assert np.allclose(*results, atol=1e-4)
    print(f"weights {count:4}: {work[0]:8} / {work[1]:5}"
          f" = {work[0] // work[1]}")
# --8<-- [end:products]

assert work == [80_000_000, 40_000]

from timeit import repeat  # the same comparison by the clock, for 1,000 weights

inputs, y, W = rng.normal(size=(10, 1000)), rng.normal(size=10), rng.normal(size=1000)
slow = min(repeat(lambda: try_each(inputs, y, W), number=1, repeat=3))
fast = min(repeat(lambda: forward_and_backward(inputs, y, W), number=1, repeat=10))
assert slow / fast > 100, slow / fast
