"""Exercise 2: one output, three possible targets."""
# --8<-- [start:solution]
import numpy as np
from sklearn.metrics import log_loss

output = np.array([0.2, 0.7, 0.1])
errors = -np.log(output)
for target in range(3):
    print("target:", target, f"error: {errors[target]:.3f}")
print(f"no idea: {-np.log(1 / 3):.3f}")
print(f"loss: {errors.mean():.3f}")

assert errors.argmin() == output.argmax() == 1
assert errors[2] > -np.log(1 / 3) > errors[1]
assert np.isclose(errors.mean(), log_loss([0, 1, 2], [output] * 3))
# --8<-- [end:solution]
