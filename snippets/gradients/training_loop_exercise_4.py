"""Exercise 4: a loop that lowers (v - 3)² + 1."""
# --8<-- [start:solution]
v, learning_rate = 0.0, 0.1
for update in range(1, 21):
    value = (v - 3) ** 2 + 1
    gradient = 2 * (v - 3)
    v -= learning_rate * gradient
    if update in (1, 2, 20):
        print(f"{update:2}: before {value:.3f}  v {v:.3f}")

assert abs(v - (3 - 3 * 0.8 ** 20)) < 1e-12
# --8<-- [end:solution]
