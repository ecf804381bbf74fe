"""Exercise 1: put the four stages of the loop in order."""
# --8<-- [start:stages]
import numpy as np

x = np.array([0.0, 1.0, 2.0, 3.0])
y = np.array([1.0, 3.0, 5.0, 7.0])


def update(state):
    state["w"] -= 0.1 * state["change_w"]
    state["b"] -= 0.1 * state["change_b"]


def score(state):
    state["loss"] = np.mean((state["y_pred"] - y) ** 2)


def direction(state, h=1e-6):
    w, b = state["w"], state["b"]
    loss_w = np.mean(((w + h) * x + b - y) ** 2)
    loss_b = np.mean((w * x + (b + h) - y) ** 2)
    state["change_w"] = (loss_w - state["loss"]) / h
    state["change_b"] = (loss_b - state["loss"]) / h


def predict(state):
    state["y_pred"] = state["w"] * x + state["b"]
# --8<-- [end:stages]


# --8<-- [start:solution]
state = {"w": 0.0, "b": 0.0}
stages = [predict, score, direction, update]
for turn in range(2):
    for stage in stages:
        stage(state)
    print("loss:", round(state["loss"], 3))

assert round(state["loss"], 3) == 0.535
# --8<-- [end:solution]

from itertools import permutations

works = []
for order in permutations(stages):
    state = {"w": 0.0, "b": 0.0}
    try:
        for stage in order:
            stage(state)
        works.append(order)
    except KeyError:
        pass
assert works == [(predict, score, direction, update)]    # every other order stops with a KeyError
