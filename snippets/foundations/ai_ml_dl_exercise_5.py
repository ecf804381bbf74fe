"""Exercise 5: new data, new rule, with the same program; the labels decide what is learned."""
# --8<-- [start:solution]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()


def two_classes(first, second):
    chosen = np.isin(digits.target, [first, second])
    return digits.images[chosen], digits.target[chosen]


def middle(images):
    return images[:, 3:5, 3:5].mean(axis=(1, 2))  # (samples,)


def accuracy(answers, labels):
    return np.mean(answers == labels)


def apply(rule, values):
    cutoff, below, above = rule
    return np.where(values > cutoff, above, below)


def learn(values, labels):
    small, large = np.unique(labels)
    top, best = 0, []
    for cutoff in np.arange(0, 16, 0.25):
        for rule in [(cutoff, small, large), (cutoff, large, small)]:
            score = accuracy(apply(rule, values), labels)
            if score > top:
                top, best = score, [rule]
            elif score == top:
                best.append(rule)
    return best[len(best) // 2]


images, labels = two_classes(1, 4)
values = middle(images)
rule = learn(values[:180], labels[:180])
score = accuracy(apply(rule, values[180:]), labels[180:])
print("1 4:", *rule, f" {score:.2f}")

images, labels = two_classes(0, 1)
values = middle(images)
rule = learn(values[:180], labels[:180])
right = accuracy(apply(rule, values[180:]), labels[180:])
print("0 1:", *rule, f" {right:.2f}")

rule = learn(values[:180], 1 - labels[:180])
wrong = accuracy(apply(rule, values[180:]), labels[180:])
print("swapped:", *rule, f" {wrong:.2f}")
assert right > 0.9 and np.isclose(right + wrong, 1)
# --8<-- [end:solution]
