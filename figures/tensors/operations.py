"""Figures of the page on tensor operations and the Dense layer."""
from collections.abc import Sequence

from figures.canvas import Canvas

BATCH = [[1, 2, 3], [4, 0, 1]]
KERNEL = [[1, -1, 2, -1], [0, 2, -1, 1], [2, 0, 0, -2]]
BIAS = [[-5, 1, -1, 6]]
SCORES = [[7, 3, 0, -5], [6, -4, 8, -6]]
SHIFTED = [[2, 4, -1, 1], [1, -3, 7, 0]]
OUTPUT = [[2, 4, 0, 1], [1, 0, 7, 0]]


def dense_layer() -> Canvas:
    """relu(x · W + b) with the page's numbers, one operation per line."""
    canvas, left, middle, right = Canvas(500, 404), 18, 186, 354
    _named(canvas, left + 32, 62, "x", BATCH, "input")
    _named(canvas, middle, 46, "W", KERNEL, "weight")
    _named(canvas, right, 62, "x·W", SCORES, "neutral")
    _operators(canvas, 94, "·", "=")

    _named(canvas, left, 190, "x·W", SCORES, "neutral")
    _named(canvas, middle, 206, "b", BIAS, "weight", shape="(4,)")
    _named(canvas, right, 190, "x·W + b", SHIFTED, "neutral")
    _operators(canvas, 222, "+", "=")

    canvas.text(middle - 14, 342, "relu", 18, "end", mono=True)
    negative = [(0, 2), (1, 1)]
    _named(canvas, middle, 310, "x·W + b", SHIFTED, "neutral", marked=negative)
    _named(canvas, right, 310, "y", OUTPUT, "target", marked=negative)
    _operators(canvas, 342, "", "=")
    return canvas


def element_wise() -> Canvas:
    """The graph of relu, and relu applied to each element of a (2, 4) tensor."""
    canvas = Canvas(510, 160)
    canvas.arrow(14, 110, 166, 110, width=1.5).arrow(84, 148, 84, 16, width=1.5)
    canvas.line([(20, 110), (84, 110), (156, 38)], "target", width=4)
    canvas.text(163, 127, "x", 15, mono=True).text(70, 20, "y", 15, mono=True).text(74, 126, "0", 14)
    negative = [(0, 2), (1, 1)]
    _named(canvas, 196, 62, "x", SHIFTED, "neutral", marked=negative)
    _named(canvas, 368, 62, "relu(x)", OUTPUT, "target", marked=negative)
    canvas.arrow(330, 94, 362, 94)
    return canvas


def broadcasting() -> Canvas:
    """(2, 4) + (4,) in three steps: align to the right, add an axis of length 1, repeat it."""
    canvas, size = Canvas(500, 434), 32
    for step, (top, second) in enumerate([(22, [None, 4]), (128, [1, 4]), (234, [2, 4])]):
        middle = top + 34
        canvas.circle(24, middle, 14, "neutral").text(24, middle, step + 1, 15, bold=True)
        _axes(canvas, 58, top, [2, 4], "neutral")
        _axes(canvas, 58, top + 38, second, "weight", marked=[0] if step else [])
        canvas.grid(170, top + 2, SCORES, "neutral", size)
        canvas.text(327, middle, "+", 22)
        canvas.grid(354, top + 2 if step == 2 else middle - size / 2, BIAS, "weight", size)
    canvas.grid(354, 234 + 2 + size, BIAS, "weight", size, 0.06, dashed=True)
    canvas.line([(16, 320), (484, 320)], width=1)
    _axes(canvas, 58, 358, [2, 4], "neutral")
    canvas.text(24, 375, "=", 22)
    canvas.grid(262, 343, SHIFTED, "neutral", size)
    return canvas


def broadcasting_both() -> Canvas:
    """(3, 1) + (4,): the column is repeated to the right, the row downwards."""
    canvas, size = Canvas(500, 156), 32
    for x, name in [(18, "(3, 1)"), (186, "(4,)"), (354, "(3, 4)")]:
        canvas.text(x + 64, 20, name, 14, mono=True)
    for row in range(3):
        for column in range(4):
            y = 40 + row * size
            canvas.cell(18 + column * size, y, row * 10, "input", size, 0.05 if column else 0.3, dashed=column > 0)
            canvas.cell(186 + column * size, y, column + 1, "weight", size, 0.05 if row else 0.3, dashed=row > 0)
            canvas.cell(354 + column * size, y, row * 10 + column + 1, "target", size)
    _operators(canvas, 88, "+", "=")
    return canvas


def dot_product() -> Canvas:
    """One element of a matrix product: a row of x with a column of W."""
    canvas, size = Canvas(480, 330), 36
    canvas.grid(40, 192, BATCH, "input", size, 0.08).grid(212, 52, KERNEL, "weight", size, 0.08)
    for row, column in [(row, column) for row in range(2) for column in range(4)]:
        chosen = (row, column) == (1, 2)
        canvas.cell(212 + column * size, 192 + row * size, SCORES[row][column], "target" if chosen else "neutral", size,
                    0.4 if chosen else 0.08, bold=chosen)
    for step in range(3):
        canvas.cell(40 + step * size, 192 + size, BATCH[1][step], "input", size, 0.4, bold=True)
        canvas.cell(212 + 2 * size, 52 + step * size, KERNEL[step][2], "weight", size, 0.4, bold=True)
    canvas.arrow(152, 192 + size * 1.5, 206, 192 + size * 1.5, "input")
    canvas.arrow(212 + 2.5 * size, 164, 212 + 2.5 * size, 187, "weight")
    canvas.text(94, 174, "x  (2, 3)", 14, mono=True).text(284, 34, "W  (3, 4)", 14, mono=True)
    canvas.text(366, 228, "(2, 4)", 14, "start", mono=True)
    canvas.text(240, 300, "4×2 + 0×(-1) + 1×0 = 8", 17, mono=True)
    return canvas


def dot_shapes() -> Canvas:
    """Which shapes a dot product accepts: the inner lengths meet and vanish."""
    canvas = Canvas(480, 318)
    rows = [(["a", "b"], ["b", "c"], ["a", "c"]), ([3], [3], []), ([2, 3], [3], [2]), ([2, 3], [3, 4], [2, 4]), ([3, 4], [2, 3], None)]
    for row, (first, second, result) in enumerate(rows):
        y = 24 + row * 62 - (row == 0) * 6
        fits = result is not None
        x = 172 - len(first) * 38
        _axes(canvas, x, y, first, "input")
        canvas.text(184, y + 17, "·", 26, bold=True)
        _axes(canvas, 200, y, second, "weight")
        canvas.line([(151, y - 3), (151, y - 11), (217, y - 11), (217, y - 3)], "gradient" if fits else "loss", dashed=not fits, width=2.5)
        canvas.arrow(296, y + 17, 336, y + 17)
        if not fits:
            canvas.text(369, y + 17, "✗", 24, color="loss", bold=True)
        elif result:
            _axes(canvas, 352, y, result, "target")
        else:
            canvas.text(369, y + 17, "( )", 16, mono=True)
    return canvas


def dot_order() -> Canvas:
    """Samples as rows and samples as columns: the same numbers, transposed."""
    canvas, left, middle, right = Canvas(500, 360), 18, 186, 354
    _named(canvas, left + 32, 62, "x", BATCH, "input")
    _named(canvas, middle, 46, "W", KERNEL, "weight")
    _named(canvas, right, 62, "x·W", SCORES, "neutral")
    _operators(canvas, 94, "·", "=")
    canvas.line([(16, 168), (484, 168)], width=1)
    _named(canvas, left + 16, 216, "Wᵀ", _transposed(KERNEL), "weight")
    _named(canvas, middle + 32, 232, "xᵀ", _transposed(BATCH), "input")
    _named(canvas, right + 32, 216, "Wᵀ·xᵀ", _transposed(SCORES), "neutral")
    _operators(canvas, 280, "·", "=")
    return canvas


def _named(canvas: Canvas, x: float, y: float, name: str, values: Sequence[Sequence[object]], color: str,
           shape: str | None = None, marked: Sequence[tuple[int, int]] = ()) -> None:
    """A matrix with its name and shape above it; the marked (row, column) places stand out."""
    for row, line in enumerate(values):
        for column, value in enumerate(line):
            chosen = (row, column) in marked
            canvas.cell(x + column * 32, y + row * 32, value, "gradient" if chosen else color, 32, 0.4 if chosen else 0.18, bold=chosen)
    canvas.text(x + len(values[0]) * 16, y - 16, f"{name} {shape or (len(values), len(values[0]))}", 13, mono=True)


def _operators(canvas: Canvas, y: float, first: str, second: str) -> None:
    """The two signs between three matrices of four columns."""
    for x, sign in [(166, first), (334, second)]:
        if sign:
            canvas.text(x, y, sign, 26, bold=sign == "·")


def _axes(canvas: Canvas, x: float, y: float, lengths: Sequence[int | str | None], color: str, marked: Sequence[int] = ()) -> None:
    """A shape as one box per axis; None leaves a dashed, empty box."""
    for place, length in enumerate(lengths):
        left = x + place * 38
        if length is None:
            canvas.rect(left, y, 34, 34, "neutral", 0.0, dashed=True, radius=6)
            continue
        canvas.rect(left, y, 34, 34, "gradient" if place in marked else color, 0.2, radius=6, stroke_width=2.5 if place in marked else 1.5)
        canvas.text(left + 17, y + 17, length, 15, mono=True, bold=place in marked)


def _transposed(values: Sequence[Sequence[int]]) -> list[list[int]]:
    return [list(line) for line in zip(*values)]
