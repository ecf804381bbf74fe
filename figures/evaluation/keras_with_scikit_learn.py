"""Figures for the page on Keras with scikit-learn."""
import numpy as np
from sklearn.model_selection import KFold

from figures.canvas import Canvas

MARKS = {"training": "", "validation": "v", "test": "t"}
OPACITY = {"training": 0.16, "validation": 0.55, "test": 0.35}


def adapter() -> Canvas:
    """The steps of one fold's turn of the loop, and the object of scikit-learn or Keras that takes each over."""
    rows = (("1", "split", "KFold", "training"), ("2", "mean, std", "StandardScaler", "input"), ("3", "build_model", "SKLearnClassifier", "weight"),
            ("4", "fit", "SKLearnClassifier", "weight"), ("5", "evaluate", "scoring", "target"))
    canvas = Canvas(520, 316)
    canvas.text(95, 20, "for", 15, mono=True, bold=True).text(350, 20, "cross_validate", 15, mono=True, bold=True)
    canvas.rect(238, 36, 270, 264, "neutral", 0.05, radius=8)
    canvas.rect(252, 98, 242, 140, "gradient", 0.06, dashed=True, radius=8)
    for row, (number, step, name, color) in enumerate(rows):
        y = 50 + row * 52 - (4 if row == 0 else 0) + (4 if row == 4 else 0)
        canvas.circle(18, y + 16, 11, "neutral", 0.12).text(18, y + 17, number, 13, bold=True)
        canvas.rect(38, y, 130, 32, color, 0.14, radius=6).text(103, y + 16, step, 14, mono=True)
        canvas.arrow(174, y + 16, 258, y + 16, dashed=True)
        if number != "4":
            height = 84 if number == "3" else 32
            canvas.rect(264, y, 218, height, color, 0.14, radius=6).text(373, y + height / 2, name, 14, mono=True)
    return canvas


def one_hot() -> Canvas:
    """Labels on their way through the wrapper: one-hot before the model, the class of the largest output after it."""
    canvas = Canvas(520, 190)
    canvas.rect(92, 34, 336, 148, "neutral", 0.05, dashed=True, radius=8)
    canvas.text(260, 16, "SKLearnClassifier", 14, mono=True, bold=True)
    targets = (0, 2, 1)
    canvas.text(42, 48, "y", 14, mono=True).grid(25, 64, [[value] for value in targets], "target", 34)
    canvas.text(163, 48, "(3, 3)", 14, mono=True)
    canvas.grid(112, 64, [[int(column == value) for column in range(3)] for value in targets], "target", 34)
    canvas.arrow(62, 115, 106, 115)
    canvas.text(347, 48, "(3, 3)", 14, mono=True)
    canvas.grid(296, 64, [[".8", ".1", ".1"], [".2", ".1", ".7"], [".1", ".7", ".2"]], "target", 34, 0.06)
    for row, column in enumerate(targets):
        canvas.rect(296 + column * 34, 64 + row * 34, 34, 34, "target", 0.3)
    canvas.text(255, 98, "fit", 14, mono=True)
    canvas.line([(220, 115), (290, 115)], dashed=True, arrow=True)
    canvas.arrow(402, 115, 450, 115)
    canvas.text(473, 48, "predict", 14, mono=True).grid(456, 64, [[value] for value in targets], "target", 34)
    return canvas


def clone() -> Canvas:
    """cross_validate clones the wrapper for each fold; the clone has no fit_kwargs."""
    canvas = Canvas(520, 250)
    canvas.text(125, 18, "SKLearnClassifier", 14, mono=True, bold=True).text(395, 18, "clone", 14, mono=True, bold=True)
    for row, (name, left, right, color) in enumerate((
        ("model", "build_model", "build_model", "weight"), ("model_kwargs", "None", "None", "weight"), ("fit_kwargs", '{"epochs": 40}', "None", "loss"),
    )):
        y = 36 + row * 64
        canvas.rect(8, y, 234, 52, color, 0.12, radius=6).text(125, y + 16, name, 13, mono=True).text(125, y + 36, left, 14, mono=True, bold=True)
        canvas.rect(278, y, 234, 52, color, 0.12, dashed=row == 2, radius=6).text(395, y + 16, name, 13, mono=True)
        canvas.text(395, y + 36, right, 14, mono=True, bold=True)
        canvas.arrow(246, y + 26, 274, y + 26, color, dashed=row == 2)
    canvas.line([(253, 181), (267, 195)], "loss", width=3)
    canvas.line([(253, 195), (267, 181)], "loss", width=3)
    return canvas.text(395, 234, "epochs = 1", 14, mono=True).text(125, 234, "epochs = 40", 14, mono=True)


def pipeline() -> Canvas:
    """In one fold: fit takes the training part through both steps, score takes the validation part through transform and predict."""
    canvas = Canvas(540, 216)
    for y, part, calls, color in ((40, "142", ("fit", "transform", "fit"), "training"), (130, "36", ("", "transform", "predict"), "validation")):
        canvas.rect(8, y, 80, 52, color, OPACITY[color], radius=4).text(48, y + 26, part, 15, bold=True)
        canvas.arrow(92, y + 26, 128, y + 26)
        canvas.arrow(302, y + 26, 334, y + 26)
        canvas.text(214, y + 26, f"{calls[0]}, {calls[1]}" if calls[0] else calls[1], 14, mono=True)
        canvas.text(426, y + 26, calls[2], 14, mono=True)
    canvas.text(214, 14, "StandardScaler", 14, mono=True, bold=True).text(426, 14, "SKLearnClassifier", 14, mono=True, bold=True)
    canvas.rect(132, 30, 166, 162, "input", 0.06, radius=8).rect(338, 30, 176, 162, "weight", 0.06, radius=8)
    canvas.line([(200, 84), (200, 138)], "input", arrow=True).text(208, 108, "mean, std", 13, anchor="start", mono=True)
    canvas.line([(426, 84), (426, 138)], "weight", arrow=True).text(434, 108, "model_", 13, anchor="start", mono=True)
    return canvas


def nested() -> Canvas:
    """Outer folds score; within each outer training part, inner folds choose. Indices come from the real splitters."""
    canvas = Canvas(520, 290)
    outer, inner, cell = KFold(4), KFold(3), 13
    for row, (train, test) in enumerate(outer.split(np.zeros(12))):
        y = 14 + row * 70
        for index in range(12):
            _cell(canvas, 8 + index * 17, y + 20, 15, "test" if index in test else "training")
        canvas.arrow(222, y + 28, 252, y + 28)
        for line, (_, validation) in enumerate(inner.split(train)):
            for place, index in enumerate(train):
                _cell(canvas, 258 + index * 15, y + 4 + line * 17, cell, "validation" if place in validation else "training")
        canvas.arrow(444, y + 28, 468, y + 28)
        canvas.circle(489, y + 28, 14, "test", OPACITY["test"]).text(489, y + 29, "t", 13, bold=True)
    return canvas


def _cell(canvas: Canvas, x: float, y: float, size: float, role: str) -> None:
    canvas.rect(x, y, size, size, role, OPACITY[role], stroke_width=1)
    if MARKS[role]:
        canvas.text(x + size / 2, y + size / 2, MARKS[role], 13, bold=True)
