"""Binary crossentropy: from single numbers, by hand and with Keras, and beside the squared error."""
# --8<-- [start:log]
import keras
import numpy as np

for p in [0.99, 0.9, 0.5, 0.1, 0.01, 0.001]:
    print(f"p: {p:5}  -log(p): {-np.log(p):.2f}",
          f" (1 - p)**2: {(1 - p) ** 2:.2f}")
# --8<-- [end:log]
# --8<-- [start:by-hand]
truth = np.array([1.0, 0.0, 1.0, 0.0])
answers = np.array([0.9, 0.2, 0.6, 0.7])
of_truth = np.where(truth == 1, answers, 1 - answers)
print("of truth:", of_truth.round(2))
print("-log:    ", -np.log(of_truth).round(3))
print(f"by hand: {-np.log(of_truth).mean():.4f}")
formula = -(truth * np.log(answers) + (1 - truth) * np.log(1 - answers))
print(f"formula: {formula.mean():.4f}")
by_keras = keras.losses.binary_crossentropy(truth, answers)
print(f"keras:   {float(by_keras):.4f}")
# --8<-- [end:by-hand]
# --8<-- [start:stuck]
def probability_after(updates, gradient, learning_rate=1.0):
    z = -6.0
    for _ in range(updates):
        p = 1 / (1 + np.exp(-z))
        z -= learning_rate * gradient(p)
    return 1 / (1 + np.exp(-z))


def crossentropy_gradient(p):
    return p - 1


def squared_error_gradient(p):
    return 2 * (p - 1) * p * (1 - p)


for updates in [0, 5, 10, 20]:
    first = probability_after(updates, crossentropy_gradient)
    second = probability_after(updates, squared_error_gradient)
    print(f"{updates:2} updates  crossentropy: {first:.3f}",
          f" squared error: {second:.3f}")
# --8<-- [end:stuck]

for z in (-6.0, -1.0, 2.0):                                    # both gradients against finite differences
    def sigmoid_of(z):
        return 1 / (1 + np.exp(-z))
    ends = [-np.log(sigmoid_of(z + d)) for d in (-1e-5, 1e-5)], [(1 - sigmoid_of(z + d)) ** 2 for d in (-1e-5, 1e-5)]
    for (low, high), gradient in zip(ends, (crossentropy_gradient, squared_error_gradient)):
        assert np.isclose((high - low) / 2e-5, gradient(sigmoid_of(z)), rtol=1e-4)
assert np.isclose(np.prod(of_truth), np.exp(np.log(of_truth).sum()))
assert next(n for n in range(5000) if probability_after(n, squared_error_gradient) > 0.5) > 150
assert abs(squared_error_gradient(sigmoid_of(-6.0))) < 0.005 and abs(crossentropy_gradient(sigmoid_of(-6.0))) > 0.99
