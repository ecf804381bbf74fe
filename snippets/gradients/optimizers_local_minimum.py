"""A curve with two minima: which momentum rolls out of the shallow one?"""
# --8<-- [start:roll]
def height(w):
    return 0.025 * w**4 - w**3 / 15 - 0.25 * w**2 + 0.6 * w + 19 / 15


def slope(w):
    return 0.1 * (w + 2) * (w - 1) * (w - 3)


def roll(w, momentum, learning_rate=0.3, count=1000):
    velocity = 0.0
    for iteration in range(count):
        velocity = momentum * velocity - learning_rate * slope(w)
        w = w + velocity
    return w


for momentum in [0.0, 0.9, 0.95]:
    w = roll(4.0, momentum)
    print(f"momentum {momentum:4}"
          f"  w: {w:6.3f}  height: {abs(height(w)):.3f}")
print(f"learning rate 0.1: {roll(4.0, 0.95, 0.1):.2f}")
for start in [-3.0, -3.5, -4.0]:
    print(f"start {start}: {roll(start, 0.0):.2f}"
          f" {roll(start, 0.9):.2f} {roll(start, 0.95):.2f}")
# --8<-- [end:roll]

assert abs(roll(4.0, 0.9) - 3) < 1e-3 and abs(roll(4.0, 0.95) + 2) < 5e-3 and abs(roll(-3.5, 0.9) - 3) < 1e-3
