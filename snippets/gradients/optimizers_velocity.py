"""Velocity under a gradient that stays the same."""
# --8<-- [start:velocity]
velocity = 0.0
for iteration in range(1, 41):
    velocity = 0.9 * velocity - 0.1 * (-1.0)
    if iteration in [1, 2, 3, 10, 20, 40]:
        print(f"{iteration:2} {velocity:.3f}")
# --8<-- [end:velocity]

assert abs(velocity - 1.0) < 0.02 and velocity < 1.0    # 0.1 / (1 - 0.9)
