"""One task solved twice: 0 or 1, by a rule written by hand and by a rule found from labelled images."""
# --8<-- [start:data]
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()


def two_classes(first, second):
    chosen = np.isin(digits.target, [first, second])
    return digits.images[chosen], digits.target[chosen]


images, labels = two_classes(0, 1)
print("images:", images.shape)  # (samples, height, width)
print("labels:", *labels[:8])
# --8<-- [end:data]


# --8<-- [start:by-hand]
def middle(images):
    return images[:, 3:5, 3:5].mean(axis=(1, 2))  # (samples,)


def hand_rule(images, below, above):
    return np.where(middle(images) > 8, above, below)


def accuracy(answers, labels):
    return np.mean(answers == labels)


print("middle:", *middle(images)[:8])
by_hand = hand_rule(images[180:], 0, 1)
print(f"by hand: {accuracy(by_hand, labels[180:]):.3f}")
# --8<-- [end:by-hand]


# --8<-- [start:learned]
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


rule = learn(middle(images[:180]), labels[:180])
learned = apply(rule, middle(images[180:]))
print("rule:", *rule)
print(f"learned: {accuracy(learned, labels[180:]):.3f}")
# --8<-- [end:learned]


# --8<-- [start:new-task]
def compare(name, images, labels):
    small, large = np.unique(labels)
    by_hand = hand_rule(images[180:], small, large)
    rule = learn(middle(images[:180]), labels[:180])
    learned = apply(rule, middle(images[180:]))
    print(name, f" hand {accuracy(by_hand, labels[180:]):.2f}",
          f" learned {accuracy(learned, labels[180:]):.2f}",
          " rule", *rule)


compare("0 1", images, labels)
images_06, labels_06 = two_classes(0, 6)
compare("0 6", images_06, labels_06)
compare("inv", 16 - images, labels)
# --8<-- [end:new-task]

# --8<-- [start:pixels]
images, labels = two_classes(3, 5)
compare("3 5", images, labels)

training, test = images[:180], images[180:]
mean_3 = training[labels[:180] == 3].mean(axis=0)  # (8, 8)
mean_5 = training[labels[:180] == 5].mean(axis=0)  # (8, 8)
distance_3 = ((test - mean_3) ** 2).sum(axis=(1, 2))  # (185,)
distance_5 = ((test - mean_5) ** 2).sum(axis=(1, 2))  # (185,)
answers = np.where(distance_3 < distance_5, 3, 5)
print(f"64 pixels: {accuracy(answers, labels[180:]):.2f}")
# --8<-- [end:pixels]

assert images.shape == (365, 8, 8)
images, labels = two_classes(0, 1)
assert images.shape == (360, 8, 8)
assert (labels == 0).sum() == 178 and (labels == 1).sum() == 182
assert digits.images.min() == 0 and digits.images.max() == 16
assert accuracy(hand_rule(images[180:], 0, 1), labels[180:]) == accuracy(apply(rule, middle(images[180:])), labels[180:]) == 168 / 180
assert accuracy(apply(rule, middle(images[:180])), labels[:180]) == 1
assert accuracy(hand_rule(images[:180], 0, 1), labels[:180]) == 179 / 180
scores = [accuracy(np.where(middle(images[:180]) > t, 1, 0), labels[:180]) for t in np.arange(0, 16, 0.25)]
assert [t for t, s in zip(np.arange(0, 16, 0.25), scores) if s == 1] == list(np.arange(3.75, 6.5, 0.25))
assert len(two_classes(0, 6)[1]) - 180 == 179
assert ((hand_rule(images[180:], 0, 1) != labels[180:]) != (learned != labels[180:])).sum() == 10   # 12 and 12 mistakes, 7 of them in common
assert accuracy(hand_rule(two_classes(3, 5)[0][180:], 3, 5), two_classes(3, 5)[1][180:]) < 0.55
for answers, ones, zeros in [(hand_rule(images[180:], 0, 1), 12, 0), (learned, 7, 5)]:
    wrong = labels[180:][answers != labels[180:]]
    assert (wrong == 1).sum() == ones and (wrong == 0).sum() == zeros
images, labels = two_classes(3, 5)
columns = [images[labels == digit][:, 3:5, 3:5].mean(axis=(0, 1)) for digit in (3, 5)]  # left and right column of the four pixels
assert columns[0][0] < columns[0][1] and columns[1][0] > columns[1][1]
