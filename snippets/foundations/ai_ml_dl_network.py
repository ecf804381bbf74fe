"""A network with several layers reads digits well and inverted digits hardly ever, without hesitating."""
# tolerance: 0.05
# --8<-- [start:network]
import numpy as np
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

digits = load_digits()
inputs = digits.data / 16  # (1797, 64)
network = MLPClassifier((64, 64, 64), learning_rate_init=0.01,
                        random_state=1)
network.fit(inputs[:1000], digits.target[:1000])
print("layers:", len(network.coefs_))
score = network.score(inputs[1000:], digits.target[1000:])
print(f"digits: {score:.2f}")

inverted = 1 - inputs
score = network.score(inverted[1000:], digits.target[1000:])
sure = network.predict_proba(inverted[1000:]).max(axis=1)
print("inverted: below 0.1?", score < 0.1)
print("sure: above 0.9?", np.median(sure) > 0.9)

network.fit(inverted[:1000], digits.target[:1000])
score = network.score(inverted[1000:], digits.target[1000:])
print(f"trained on inverted: {score:.2f}")
# --8<-- [end:network]

assert score > 0.9
