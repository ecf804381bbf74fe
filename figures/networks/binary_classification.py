"""Figures of the page on binary classification: from features to an answer, scaling, sigmoid, losses, two questions."""
from math import exp, log

from figures.canvas import Canvas


def _sigmoid(z: float) -> float:
    return 1 / (1 + exp(-z))


def answer() -> Canvas:
    """Thirty standardized numbers (x_val[43] of the page), a network with one output, a probability, and a threshold."""
    canvas = Canvas(496, 190)
    for row, value in enumerate(["0.07", "−1.35", "0.03", "⋮", "−1.28"]):
        canvas.rect(6, 22 + row * 28, 54, 28, "input")
        canvas.text(33, 36 + row * 28, value, 14)
    canvas.text(33, 176, "(30,)", 14, mono=True)
    for left, layer, activation in ((86, "Dense(16)", "relu"), (202, "Dense(1)", "sigmoid")):
        canvas.rect(left, 62, 90, 60, "weight", radius=8).text(left + 45, 82, layer, 14, mono=True).text(left + 45, 104, activation, 14, mono=True)
        canvas.arrow(left - 22, 92, left - 4, 92)
    canvas.arrow(296, 92, 314, 92)
    canvas.rect(318, 72, 56, 40, "target", radius=8).text(346, 92, "0.79", 16, bold=True).text(346, 176, "p", 15, mono=True)
    left, top, tall = 408, 22, 140
    def y(p: float) -> float:
        return top + tall * (1 - p)
    canvas.rect(left, top, 26, tall / 2, "target", 0.3).rect(left, top + tall / 2, 26, tall / 2, "neutral", 0.2)
    canvas.line([(left - 8, y(0.5)), (left + 32, y(0.5))], dashed=True)
    for p in (0, 0.5, 1):
        canvas.text(left + 36, y(p), f"{p:g}", 14, "start")
    canvas.line([(378, 92), (390, 92), (390, y(0.79)), (left - 3, y(0.79))], "target", arrow=True)
    canvas.circle(left + 13, y(0.79), 6, "target", 1)
    canvas.text(left + 74, y(0.75), "1", 22, bold=True, color="target").text(left + 74, y(0.25), "0", 22, bold=True)
    return canvas


def scaling() -> Canvas:
    """Mean and standard deviation come from the training set and go to all three sets."""
    canvas, left, high = Canvas(500, 226), 12, 42
    wide = 476 / 569
    x, places = left, []
    for name, rows, color in (("train", 341, "training"), ("val", 114, "validation"), ("test", 114, "test")):
        canvas.rect(x, 12, rows * wide, high, color, 0.22).text(x + rows * wide / 2, 24, name, 15, mono=True).text(x + rows * wide / 2, 43, rows, 14)
        places.append((x, rows * wide, color))
        x += rows * wide
    middle = places[0][0] + places[0][1] / 2
    canvas.arrow(middle, 58, middle, 86, "training")
    canvas.rect(middle - 72, 90, 144, 38, "weight", radius=8).text(middle, 109, "mean, std", 16, mono=True)
    for start, width, color in places:
        center = start + width / 2
        canvas.rect(start + 3, 172, width - 6, 42, color, 0.22)
        for place, line in enumerate(["(x − mean) / std"] if width > 200 else ["(x − mean)", "/ std"]):
            canvas.text(center, 193 + (place * 2 - 1) * 9.5 * (width < 200), line, 15 if width > 200 else 14, mono=True)
        if width > 200:
            canvas.arrow(center, 130, center, 167, "weight")
        else:
            canvas.line([(middle + 74, 109), (center, 109), (center, 167)], "weight", arrow=True)
    for start, width, color in places[1:]:
        center = start + width / 2
        canvas.line([(center, 58), (center, 82)], color, dashed=True)
        canvas.line([(center - 8, 66), (center + 8, 82)], "loss", width=3).line([(center + 8, 66), (center - 8, 82)], "loss", width=3)
    return canvas


def squash() -> Canvas:
    """The sigmoid from z = -7 to 7 with five points."""
    canvas, left, bottom, wide, high = Canvas(520, 250), 52, 200, 444, 172
    def at(z: float, p: float) -> tuple[float, float]:
        return left + (z + 7) / 14 * wide, bottom - p * high
    canvas.line([at(-7, 0), at(7, 0)], width=1.5).line([at(-7, 0), at(-7, 1.08)], width=1.5)
    for p in (0, 0.5, 1):
        canvas.text(left - 10, at(0, p)[1], f"{p:g}", 14, "end")
        if p:
            canvas.line([at(-7, p), at(7, p)], dashed=True, width=1)
    canvas.line([at(z / 10, _sigmoid(z / 10)) for z in range(-70, 71)], "target", width=3)
    for z in (-6, -2, 0, 2, 6):
        canvas.line([at(z, 0), (at(z, 0)[0], bottom + 5)], width=1.5).text(at(z, 0)[0], bottom + 18, str(z).replace("-", "−"), 14)
        canvas.circle(*at(z, _sigmoid(z)), 5.5, "target", 1)
        above = z < 0
        canvas.text(at(z, 0)[0] + (0 if abs(z) == 6 else -30 if above else 32), at(z, _sigmoid(z))[1] + (-16 if above and abs(z) == 6 else 20 if abs(z) == 6 else -8 if above else 10), f"{_sigmoid(z):.3f}", 14)
    canvas.text(at(6.9, 0)[0], bottom + 40, "z", 16, mono=True).text(left + 12, at(0, 1.1)[1], "p", 16, mono=True)
    return canvas


def losses() -> Canvas:
    """The two losses of a true 1 over the logit, and where 20 updates lead from z = -6."""
    canvas, left, bottom, wide, high = Canvas(500, 306), 34, 256, 47, 37
    def at(z: float, loss: float) -> tuple[float, float]:
        return left + (z + 6.5) * wide, bottom - loss * high
    canvas.line([at(-6.5, 0), at(3, 0)], width=1.5).line([at(-6.5, 0), at(-6.5, 6.7)], width=1.5)
    for z in (-6, -4, -2, 0, 2):
        canvas.line([at(z, 0), (at(z, 0)[0], bottom + 5)], width=1.5).text(at(z, 0)[0], bottom + 18, str(z).replace("-", "−"), 14)
    for loss in (0, 2, 4, 6):
        canvas.text(left - 9, at(0, loss)[1], loss, 14, "end")
    canvas.text(at(2.9, 0)[0], bottom + 38, "z", 16, mono=True)
    zs = [z / 10 for z in range(-65, 31)]
    canvas.line([at(z, -log(_sigmoid(z))) for z in zs], "loss", width=2.5).line([at(z, (1 - _sigmoid(z)) ** 2) for z in zs], "loss", dashed=True, width=2.5)
    canvas.text(at(-3.5, 0)[0] + 38, at(0, -log(_sigmoid(-3.5)))[1] - 8, "−log(p)", 16, "start", mono=True).text(at(-4.3, 0)[0], at(0, 1.5)[1], "(1 − p)²", 16, mono=True)
    for gradient, loss_of in ((lambda p: p - 1, lambda p: -log(p)), (lambda p: 2 * (p - 1) * p * (1 - p), lambda p: (1 - p) ** 2)):
        z = -6.0
        for update in range(21):
            p = _sigmoid(z)
            if update in (0, 5, 10, 20):
                canvas.circle(*at(z, loss_of(p)), 6, "weight", 0.7)
                if gradient(p) < -0.01 or z > -5:
                    canvas.text(at(z, 0)[0] + 10, at(0, loss_of(p))[1] - 14, update, 14, bold=True, color="weight", anchor="start")
            z -= gradient(p)
    canvas.text(at(-6, 0)[0] - 2, at(0, 1)[1] + 20, "0 … 20", 14, "start", bold=True, color="weight")
    return canvas


def two_questions() -> Canvas:
    """The confusion matrix of the page: recall reads a row, precision reads a column."""
    canvas, size, left, top = Canvas(470, 266), 76, 92, 66
    for row, line in enumerate(((43, 0), (8, 63))):
        for column, value in enumerate(line):
            right = row == column
            canvas.rect(left + column * size, top + row * size, size, size, "target" if right else "loss", 0.25 if right else 0.12)
            canvas.text(left + column * size + size / 2, top + row * size + size / 2, value, 22, bold=right)
    for place in (0, 1):
        canvas.text(left - 18, top + place * size + size / 2, place, 16).text(left + place * size + size / 2, top - 24, place, 16)
    canvas.text(left + size, 16, "predictions", 15, mono=True).text(34, top + size, "y_val", 15, mono=True)
    canvas.rect(left - 5, top - 5 + 9, 2 * size + 10, size - 8, "neutral", 0, stroke_width=3, radius=8)
    canvas.rect(left + 4, top - 9, size - 8, 2 * size + 18, "neutral", 0, dashed=True, stroke_width=3, radius=8)
    canvas.line([(left + 2 * size + 10, top + size / 2), (left + 2 * size + 42, top + size / 2)], "neutral", arrow=True)
    canvas.text(left + 2 * size + 50, top + size / 2 - 12, "recall", 15, "start", mono=True).text(left + 2 * size + 50, top + size / 2 + 12, "43 / (43 + 0) = 1.000", 15, "start")
    canvas.line([(left + size / 2, top + 2 * size + 12), (left + size / 2, top + 2 * size + 32), (left + 2 * size + 42, top + 2 * size + 32)], "neutral", dashed=True, arrow=True)
    canvas.text(left + 2 * size + 50, top + 2 * size + 8, "precision", 15, "start", mono=True).text(left + 2 * size + 50, top + 2 * size + 32, "43 / (43 + 8) = 0.843", 15, "start")
    return canvas
