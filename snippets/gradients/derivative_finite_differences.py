"""Two finite differences, and how far each is from the derivative for smaller and smaller steps."""
# --8<-- [start:two-ways]
def cube(x):
    return x * x * x


def forward(f, x, h):
    return (f(x + h) - f(x)) / h


def central(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


for h in [0.1, 0.01, 0.001]:
    print(f"h = {h:<5}"
          f"  forward: {forward(cube, 1.0, h):.6f}"
          f"  central: {central(cube, 1.0, h):.6f}")
# --8<-- [end:two-ways]
# --8<-- [start:smaller]
for h in [1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-14, 1e-16]:
    print(f"h = {h:.0e}"
          f"  {forward(cube, 1.0, h):.9f}"
          f"  {central(cube, 1.0, h):.9f}")
# --8<-- [end:smaller]
# --8<-- [start:lost]
for h in [1e-10, 1e-12, 1e-14, 1e-16]:
    moved = (1.0 + h) - 1.0
    print(f"h = {h:.0e}  moved: {moved:.4e}"
          f"  3 * moved / h: {3 * moved / h:.9f}")
# --8<-- [end:lost]
# --8<-- [start:error-plot]
import matplotlib.pyplot as plt

steps = [0.5]
while steps[-1] > 1e-15:
    steps.append(0.6 * steps[-1])
figure, axes = plt.subplots(figsize=(5.6, 4))
for quotient, color, marker in [(forward, "tab:gray", "o"),
                                (central, "tab:blue", "^")]:
    errors = [abs(quotient(cube, 1.0, h) - 3) for h in steps]
    axes.loglog(steps, errors, marker, color=color, markersize=4,
                label=quotient.__name__)
axes.set(xlabel="h", ylabel="| error |")
axes.legend(loc="lower left", frameon=False)
axes.grid(alpha=0.3)
plt.show()
# --8<-- [end:error-plot]

for h in [0.1, 0.01, 0.001]:
    assert abs(forward(cube, 1.0, h) - (3 + 3 * h + h * h)) < 1e-9 and abs(central(cube, 1.0, h) - (3 + h * h)) < 1e-9
errors = {quotient: {h: abs(quotient(cube, 1.0, h) - 3) for h in steps} for quotient in (forward, central)}
assert 1e-9 < min(errors[forward], key=errors[forward].get) < 1e-7 and 1e-7 < min(errors[central], key=errors[central].get) < 1e-4
assert min(errors[central].values()) < min(errors[forward].values()) / 10 and all(error > 0 for line in errors.values() for error in line.values())
assert forward(cube, 1.0, 1e-16) == 0 and 1.0 + 1e-16 == 1.0 and 1.0 - 1e-16 < 1.0
for h in [1e-10, 1e-12, 1e-14, 1e-16]:
    assert abs(forward(cube, 1.0, h) - 3 * ((1.0 + h) - 1.0) / h) < 1e-9
