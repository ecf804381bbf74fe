"""The two moving averages of Adam on three kinds of gradients."""
# --8<-- [start:averages]
import numpy as np

steady = np.ones(20)
shaking = np.array([1.0, -1.0] * 10)
tiny = np.full(20, 0.01)

for name, gradients in [("steady", steady), ("shaking", shaking),
                        ("tiny", tiny)]:
    m = v = 0.0
    for t, g in enumerate(gradients, start=1):
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g ** 2
        m_hat, v_hat = m / (1 - 0.9 ** t), v / (1 - 0.999 ** t)
        if t in [1, 20]:
            print(f"{name:8} {t:2}  raw: {m / np.sqrt(v):6.3f}"
                  f"  scaled: {m_hat / np.sqrt(v_hat):6.3f}")
# --8<-- [end:averages]

m = v = 0.0
for t, g in enumerate([1.0] * 20 + [0.01] * 60, start=1):
    m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g ** 2
assert m / (1 - 0.9 ** t) / np.sqrt(v / (1 - 0.999 ** t)) < 0.03     # gradients that shrink move the weight less
