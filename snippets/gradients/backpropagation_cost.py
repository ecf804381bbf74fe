"""Multiplications of a forward and of a backward pass, layer by layer."""
# --8<-- [start:layers]
import numpy as np

rng = np.random.default_rng(0)
kernels = [rng.normal(size=(64, 64)), rng.normal(size=(64, 64)),
           rng.normal(size=(64, 10))]


def dot(a, b, counts, layer):
    counts[layer] += a.shape[0] * a.shape[1] * b.shape[1]
    return a @ b


forward, back = [0, 0, 0], [0, 0, 0]
kept = [rng.normal(size=(8, 64))]  # batch: (8, 64)
for layer in [0, 1, 2]:
    sums = dot(kept[layer], kernels[layer], forward, layer)
    kept.append(np.maximum(sums, 0))

gradient = np.ones((8, 10))  # loss = sum of outputs
for layer in [2, 1, 0]:
    gradient = gradient * (kept[layer + 1] > 0)
    gradient_kernel = dot(kept[layer].T, gradient, back, layer)
    if layer > 0:
        gradient = dot(gradient, kernels[layer].T, back, layer)

for layer in [0, 1, 2]:
    print(f"layer {layer + 1}   forward {forward[layer]:5}"
          f"   backward {back[layer]:6}")
print(f"sum       forward {sum(forward):5}   backward {sum(back):6}"
      f"   ratio {sum(back) / sum(forward):.2f}")
# --8<-- [end:layers]

assert sum(kernel.size for kernel in kernels) == 8832
assert forward == [8 * 64 * 64, 8 * 64 * 64, 8 * 64 * 10]
assert back == [forward[0], 2 * forward[1], 2 * forward[2]]
