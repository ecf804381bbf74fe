"""Exercise 1: velocity by hand."""
# --8<-- [start:solution]
velocity, w = 0.0, 0.0
velocities, places = [], []
for gradient in [-1.0, -1.0, 1.0, 1.0]:
    velocity = 0.5 * velocity - 0.1 * gradient
    w = w + velocity
    velocities.append(round(velocity, 4))
    places.append(round(w, 4))
print("velocity:", velocities)
print("w:", places)

assert velocities == [0.1, 0.15, -0.025, -0.1125]
assert places == [0.1, 0.25, 0.225, 0.1125]
# --8<-- [end:solution]
