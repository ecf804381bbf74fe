"""Figures for the page on hold-out validation."""
import numpy as np
from sklearn.datasets import load_wine

from figures.canvas import Canvas

MARKS = {"training": "", "validation": "v", "test": "t"}
OPACITY = {"training": 0.16, "validation": 0.55, "test": 0.35}


def shuffled() -> Canvas:
    """All 178 wines in file order, one block of cells per class, each cell in the part to which the page's shuffle sends it."""
    labels = load_wine(return_X_y=True)[1]
    order = np.random.default_rng(0).permutation(len(labels))
    roles = np.full(len(labels), "training", dtype=object)
    roles[order[:36]], roles[order[36:72]] = "test", "validation"
    canvas, size, columns = Canvas(430, 300), 17, 20
    y = 10
    for label in range(3):
        wines = roles[labels == label]
        rows = -(-len(wines) // columns)
        canvas.text(28, y + rows * size / 2, f"y = {label}", 14, mono=True)
        for place, role in enumerate(wines):
            _cell(canvas, 60 + place % columns * 18, y + place // columns * 18, size, role)
        y += rows * 18 + 14
    x = 60
    for role, count in (("training", 106), ("validation", 36), ("test", 36)):
        _cell(canvas, x, y + 8, size, role)
        canvas.text(x + 26, y + 17, count, 14, anchor="start")
        x += 80
    canvas.height = y + 36
    return canvas


def _cell(canvas: Canvas, x: float, y: float, size: float, role: str) -> None:
    canvas.rect(x, y, size, size, role, OPACITY[role], stroke_width=1)
    if MARKS[role]:
        canvas.text(x + size / 2, y + size / 2, MARKS[role], 13, bold=True)


def protocol() -> Canvas:
    """The order of the work: split, train and validate in a loop, train once more on both parts, test once."""
    canvas = Canvas(500, 424)
    _bar(canvas, 8, [("neutral", 484, "178")])
    _step(canvas, 250, 48, 250, 80, 1)
    _bar(canvas, 84, [("training", 288, "x_train"), ("validation", 98, "x_val"), ("test", 98, "x_test")])
    _step(canvas, 120, 124, 120, 160, 2)
    _box(canvas, 70, 164, 100, "fit", "training")
    canvas.arrow(174, 182, 291, 182)
    _step(canvas, 345, 124, 345, 160, 3)
    _box(canvas, 295, 164, 100, "evaluate", "validation")
    canvas.line([(345, 202), (345, 232), (120, 232), (120, 204)], dashed=True, arrow=True)
    _number(canvas, 174, 252, 4)
    canvas.text(240, 252, "epochs = ?", 14, mono=True)
    canvas.line([(443, 122), (443, 282)], "test", dashed=True)
    _bar(canvas, 284, [("training", 386, "x_both"), ("test", 98, "x_test")])
    _step(canvas, 200, 324, 200, 366, 5)
    _box(canvas, 150, 370, 100, "fit", "training")
    canvas.arrow(254, 388, 389, 388)
    _step(canvas, 443, 324, 443, 366, 6)
    _box(canvas, 393, 370, 100, "evaluate", "test")
    return canvas


def _bar(canvas: Canvas, y: float, parts: list[tuple[str, float, str]], x: float = 8) -> None:
    for role, width, name in parts:
        canvas.rect(x, y, width, 36, role, OPACITY.get(role, 0.12)).text(x + width / 2, y + 18, name, 14, mono=True)
        x += width


def _box(canvas: Canvas, x: float, y: float, width: float, name: str, role: str) -> None:
    canvas.rect(x, y, width, 36, role, 0.08, radius=8).text(x + width / 2, y + 18, name, 14, mono=True)


def _number(canvas: Canvas, x: float, y: float, number: int) -> None:
    canvas.circle(x, y, 11, "neutral", 0.12).text(x, y + 1, number, 13, bold=True)


def _step(canvas: Canvas, x1: float, y1: float, x2: float, y2: float, number: int) -> None:
    """An arrow with the number of its step on its left."""
    canvas.arrow(x1, y1, x2, y2)
    _number(canvas, x1 - 22, (y1 + y2) / 2, number)


def steps() -> Canvas:
    """The scores between 0.8 and 1 that 10, 36 and 360 samples can give."""
    canvas = Canvas(500, 214)

    def place(value: float) -> float:
        return 70 + (value - 0.8) * 2050

    for row, size in enumerate((10, 36, 360)):
        y = 34 + row * 56
        canvas.text(50, y, size, 15, anchor="end", bold=True)
        canvas.line([(place(0.8), y), (place(1), y)], width=1)
        for right in range(-(-8 * size // 10), size + 1):
            canvas.line([(place(right / size), y - 12), (place(right / size), y + 12)], "validation", width=3 if size < 100 else 2)
    for value in (0.8, 0.85, 0.9, 0.95, 1):
        canvas.line([(place(value), 166), (place(value), 174)], width=1)
        canvas.text(place(value), 190, f"{value:.2f}", 14)
    return canvas.line([(place(0.8), 170), (place(1), 170)], width=1).line([(place(0.95), 8), (place(0.95), 162)], "neutral", dashed=True)


def stages() -> Canvas:
    """Three amounts of training data, and what is left to measure each model with."""
    canvas = Canvas(500, 196)
    for row, (name, width, rest) in enumerate((
        ("106", 230, [("validation", 78, "36"), ("test", 78, "36")]), ("142", 308, [("test", 78, "36")]), ("178", 386, []),
    )):
        y = 12 + row * 62
        x = 8
        for role, length, text in [("training", width, name), *rest]:
            canvas.rect(x, y, length, 42, role, OPACITY[role]).text(x + length / 2, y + 21, text, 15, mono=True)
            x += length
        canvas.arrow(400, y + 21, 436, y + 21)
        if rest:
            for place, (role, *_) in enumerate(rest):
                canvas.circle(452 + place * 28, y + 21, 10, role, OPACITY[role] + 0.3).text(452 + place * 28, y + 22, MARKS[role], 13, bold=True)
        else:
            canvas.text(452, y + 21, "?", 22, bold=True)
    return canvas
