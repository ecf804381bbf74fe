"""Figures of the page on a first network: the whole path, the split, the layers as filters, and the parts of compile."""
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

from figures.canvas import Canvas

PRINTED = Path(__file__).resolve().parents[2] / "snippets" / "networks" / "first_network.out"


def _box(canvas: Canvas, x: float, y: float, width: float, lines: list[str], color: str, height: float = 54, dashed: bool = False) -> None:
    """A box around (x, y) with lines of code in it."""
    canvas.rect(x - width / 2, y - height / 2, width, height, color, 0.16, dashed, stroke_width=2, radius=8)
    for place, line in enumerate(lines):
        canvas.text(x, y + (place - (len(lines) - 1) / 2) * 21, line, 14, mono=True)


def _number(canvas: Canvas, x: float, y: float, number: int) -> None:
    """The number of a step in a disk."""
    canvas.circle(x, y, 12, "neutral", 1)
    canvas.marks.append(f'<text x="{x:g}" y="{y:g}" font-size="14" text-anchor="middle" dominant-baseline="central" fill="#fff" font-weight="bold">{number}</text>')


def path() -> Canvas:
    """From the data to a prediction in eight steps: only the training part reaches fit."""
    canvas, left, right, middle = Canvas(520, 486), 118, 402, 260
    _box(canvas, middle, 42, 176, ["load_digits", "(1797, 8, 8)"], "neutral")
    _number(canvas, middle - 88, 15, 1)
    for x, name, shape, flat, color, dashed in [(left, "x_train", "(1437, 8, 8)", "(1437, 64)", "training", False), (right, "x_test", "(360, 8, 8)", "(360, 64)", "test", True)]:
        canvas.line([(middle + (-40 if x == left else 40), 70), (middle + (-40 if x == left else 40), 92), (x, 92), (x, 118)], arrow=True)
        _box(canvas, x, 148, 150, [name, shape], color, dashed=dashed)
        canvas.arrow(x, 176, x, 228)
        _box(canvas, x, 256, 150, [name, flat], color, dashed=dashed)
    _number(canvas, middle, 92, 2)
    canvas.text(middle, 202, "reshape, / 16", 14, mono=True)
    _number(canvas, left, 200, 3)
    _number(canvas, right, 200, 3)
    _box(canvas, middle, 370, 132, ["model", "64→32→10"], "neutral", 62)
    _number(canvas, middle - 66, 339, 4)
    _number(canvas, middle + 66, 339, 5)
    canvas.line([(left, 284), (left, 370), (middle - 68, 370)], "training", arrow=True)
    canvas.text(left - 22, 328, "fit", 15, "end", mono=True)
    _number(canvas, left, 328, 6)
    canvas.line([(right, 284), (right, 370), (middle + 68, 370)], "test", dashed=True, arrow=True)
    canvas.text(right + 22, 310, "evaluate", 15, "start", mono=True).text(right + 22, 346, "predict", 15, "start", mono=True)
    _number(canvas, right, 310, 7)
    _number(canvas, right, 346, 8)
    canvas.arrow(middle, 402, middle, 428)
    _box(canvas, middle, 456, 132, ["(360, 10)"], "target", 50)
    return canvas


def shuffled_split() -> Canvas:
    """The first forty images and the part that each of them went to, from the real splitter; below, all images."""
    canvas, size, left = Canvas(560, 196), 26, 20
    labels = load_digits().target
    train, test = train_test_split(np.arange(len(labels)), test_size=0.2, random_state=0)
    for index in range(40):
        tested = index in test
        x, y = left + index % 20 * size, 14 + index // 20 * 40
        canvas.rect(x + 1, y, size - 2, 32, "test" if tested else "training", 0.5 if tested else 0.14, tested, stroke_width=2 if tested else 1)
        canvas.text(x + size / 2, y + 16, labels[index], 15, bold=tested)
    wide = 20 * size * len(train) / len(labels)
    canvas.rect(left, 118, wide, 34, "training", 0.14, stroke_width=2)
    canvas.rect(left + wide, 118, 20 * size - wide, 34, "test", 0.5, True, stroke_width=2)
    canvas.text(left + wide / 2, 135, len(train), 16, bold=True).text(left + wide / 2 + 10 * size, 135, len(test), 16, bold=True)
    canvas.text(left + wide / 2, 174, "x_train, y_train", 14, mono=True).text(left + 20 * size, 174, "x_test, y_test", 14, "end", mono=True)
    return canvas


def data_filters() -> Canvas:
    """An image of a 2 on its way through the two layers, with the numbers that the trained network gives."""
    canvas, size, zero = Canvas(560, 292), 15, 132
    image, hidden, answer = [[float(word) if float(word) > 0.05 else 0 for word in line.split()] for line in _printed("drawn")]
    for place, value in enumerate(image):
        canvas.rect(14 + place % 8 * size, zero - 4 * size + place // 8 * size, size, size, "input", 0.03 + 0.97 * value, stroke_width=0.7, radius=1)
    before = 14 + 8 * size
    for name, x, values, rows, color, side in [("relu", 262, hidden, 16, "neutral", 14), ("softmax", 430, answer, 10, "target", 20)]:
        middle = (before + x) / 2
        canvas.polygon([(middle - 16, zero - 76), (middle + 16, zero - 44), (middle + 16, zero + 44), (middle - 16, zero + 76)], "weight", 0.25)
        canvas.text(middle, zero - 94, name, 14, mono=True, color="weight")
        canvas.arrow(before + 6, zero, middle - 18, zero).arrow(middle + 18, zero, x - 6, zero)
        columns, top, most = -(-len(values) // rows), zero - rows * side / 2, max(values)
        for place, value in enumerate(values):
            canvas.rect(x + place // rows * side, top + place % rows * side, side, side, color, 0.05 + 0.9 * value / most, stroke_width=0.7, radius=1)
        before = x + columns * side
    best = answer.index(max(answer))
    for digit in range(10):
        canvas.text(before + 14, zero - 90 + digit * 20, digit, 15, color="target" if digit == best else None, bold=digit == best)
    canvas.text(before + 32, zero - 90 + best * 20, f"{max(answer):.2f}", 15, "start", color="target", bold=True)
    for x, count, kernel in [(74, "64", None), (198, None, "(64, 32)"), (276, "32", None), (367, None, "(32, 10)"), (440, "10", None)]:
        canvas.text(x, 262, count or kernel, 16 if count else 14, color=None if count else "weight", bold=bool(count), mono=not count)
    return canvas


def compiled_parts() -> Canvas:
    """Who uses what: the loss goes to the optimizer, which changes the weights; the metric goes nowhere but to the reader."""
    canvas = Canvas(540, 296)
    _box(canvas, 60, 66, 88, ["x_train"], "input", 44)
    _box(canvas, 222, 66, 116, ["model", "64→32→10"], "weight", 58)
    _box(canvas, 60, 148, 88, ["y_train"], "target", 44)
    _box(canvas, 448, 66, 164, ["metrics", "accuracy"], "target", 58, dashed=True)
    _box(canvas, 448, 148, 164, ["loss", "crossentropy"], "loss", 58)
    _box(canvas, 448, 246, 164, ["optimizer", "Adam(0.01)"], "gradient", 58)
    canvas.arrow(104, 66, 162, 66).line([(280, 66), (364, 66)], arrow=True)
    canvas.line([(322, 66), (322, 138), (364, 138)], arrow=True)
    canvas.line([(104, 158), (364, 158)], "target", arrow=True).line([(344, 158), (344, 84), (364, 84)], "target", arrow=True)
    canvas.arrow(448, 177, 448, 215, "gradient")
    canvas.line([(366, 246), (222, 246), (222, 97)], "gradient", width=2.5, arrow=True)
    return canvas


def _printed(section: str) -> list[str]:
    """The lines that the page's snippet printed in a section, as kept in its .out file."""
    return PRINTED.read_text(encoding="utf-8").partition(f"[start:{section}]\n")[2].partition("# --8<--")[0].splitlines()
