"""Figures of the page on reshaping."""
from sklearn.datasets import load_digits

from figures.canvas import Canvas

MATRIX = [[0, 1], [2, 3], [4, 5]]
WIDE = [[0, 1, 2], [3, 4, 5]]
TURNED = [[0, 2, 4], [1, 3, 5]]


def row_major() -> Canvas:
    """(3, 2), (6, 1) and (2, 3), each read row by row, above the one line of elements they all hold."""
    canvas, size, middle = Canvas(520, 364), 38, 150
    for rows, columns, x in [(3, 2, 10), (6, 1, 222), (2, 3, 396)]:
        y = middle - rows * size / 2
        canvas.text(x + columns * size / 2, y - 18, f"({rows}, {columns})", 15, mono=True)
        _reading(canvas, x, y, [[row * columns + column for column in range(columns)] for row in range(rows)], size)
    for start, target in [(98, "6, 1"), (272, "2, 3")]:
        canvas.arrow(start, middle, start + 112, middle)
        canvas.text(start + 56, middle - 18, f".reshape({target})", 13, mono=True)
    _reading(canvas, 146, 306, [range(6)], size, color="neutral")
    return canvas


def flatten() -> Canvas:
    """A real 8 x 8 digit and its 64 pixels in one line; row 2 and its pixel in column 5 are marked in both."""
    canvas, image, size, left, top = Canvas(520, 352), load_digits().images[0], 22, 84, 58
    middle, edge = top + 2.5 * size, left + 8 * size
    canvas.text(left + 4 * size, 16, "(8, 8)", 15, mono=True)
    for row in range(8):
        canvas.text(left - 14, top + (row + 0.5) * size, row, 13, color="gradient" if row == 2 else None, bold=row == 2)
        canvas.text(left + (row + 0.5) * size, top - 14, row, 13, color="gradient" if row == 5 else None, bold=row == 5)
        for column in range(8):
            _pixel(canvas, left + column * size, top + row * size, size, size, image[row, column])
    canvas.rect(left, top + 2 * size, 8 * size, size, "gradient", 0, stroke_width=2.5)
    canvas.rect(left + 5 * size, top + 2 * size, size, size, "gradient", 0.85, stroke_width=2.5)
    canvas.text(302, middle, "image[2, 5]", 15, "start", mono=True)
    canvas.text(302, middle + 30, "vector[2 * 8 + 5]", 15, "start", mono=True)
    canvas.text(302, middle + 60, "vector[21]", 15, "start", mono=True)

    strip, start, width, height = 284, 20, 7.5, 30
    canvas.text(start + 480, strip - 22, "(64,)", 15, "end", mono=True)
    for position in range(64):
        _pixel(canvas, start + position * width, strip, width, height, image[position // 8, position % 8], 0.5)
    for row in range(9):
        canvas.line([(start + row * 8 * width, strip - 5), (start + row * 8 * width, strip + height + 5)], width=1.5)
        if row < 8:
            canvas.text(start + row * 8 * width, strip + height + 19, row * 8, 13, color="gradient" if row == 2 else None, bold=row == 2)
    canvas.rect(start + 16 * width, strip, 8 * width, height, "gradient", 0, stroke_width=2.5)
    canvas.rect(start + 21 * width, strip, width, height, "gradient", 0.85, stroke_width=2)
    canvas.line([(edge + 3, middle), (edge + 20, middle), (edge + 20, 256), (start + 20 * width, 256), (start + 20 * width, strip - 5)], "gradient", arrow=True)
    return canvas


def new_axis() -> Canvas:
    """The vector (3,) above the row (1, 3) and the column (3, 1), each with its numbered axes."""
    canvas, size, top = Canvas(480, 338), 36, 204
    canvas.text(240, 14, "(3,)", 15, mono=True)
    canvas.grid(186, 50, [[7, 8, 9]], size=size)
    _axis(canvas, 186, 39, 3 * size, 0)
    for x, title, values in [(66, "(1, 3)", [[7, 8, 9]]), (344, "(3, 1)", [[7], [8], [9]])]:
        x += 0 if len(values) == 1 else 18
        canvas.text(x + len(values[0]) * size / 2, top - 34, title, 15, mono=True)
        canvas.grid(x, top, values, color="target", size=size)
        _axis(canvas, x, top - 11, len(values[0]) * size, 1)
        _axis(canvas, x - 11, top, len(values) * size, 0, down=True)
    canvas.arrow(198, 98, 134, 152)
    canvas.arrow(158, 152, 222, 98, dashed=True)
    canvas.arrow(282, 98, 346, 152)
    canvas.arrow(322, 152, 258, 98, dashed=True)
    canvas.text(96, 116, "[np.newaxis, :]", 13, mono=True)
    canvas.text(384, 116, "[:, np.newaxis]", 13, mono=True)
    canvas.text(240, 146, ".squeeze()", 13, mono=True)
    return canvas


def reshape_or_transpose() -> Canvas:
    """One matrix (3, 2) and the two matrices (2, 3) made of it; the elements of row 1 are marked in all."""
    canvas, size = Canvas(480, 304), 40
    _marked(canvas, 200, 42, MATRIX, size)
    canvas.text(240, 20, "(3, 2)", 15, mono=True)
    canvas.arrow(190, 124, 132, 184)
    canvas.text(92, 142, ".reshape(2, 3)", 14, mono=True)
    canvas.arrow(290, 124, 348, 184)
    canvas.text(348, 142, ".T", 14, mono=True)
    for x, values in [(40, WIDE), (320, TURNED)]:
        canvas.text(x + 60, 290, "(2, 3)", 15, mono=True)
        _marked(canvas, x, 192, values, size)
    return canvas


def view_or_copy() -> Canvas:
    """Three tensors that read the same memory, and the one that needs memory of its own."""
    canvas, size, cell, left, memory, copy = Canvas(500, 378), 32, 46, 112, 176, 290
    for name, values, centre in [("matrix", MATRIX, 76), (".reshape(2, 3)", WIDE, 250), (".T", TURNED, 424)]:
        y = 128 - len(values) * size
        canvas.text(centre, y - 16, name, 14, mono=True)
        canvas.grid(centre - len(values[0]) * size / 2, y, values, size=size)
        canvas.arrow(centre, 136, 250 + (centre - 250) * 0.6, 170, "input")
    canvas.grid(left, memory, [range(6)], color="neutral", size=cell)
    for place, value in enumerate(sum(TURNED, [])):
        canvas.arrow(left + (value + 0.5) * cell, memory + cell + 6, left + (place + 0.5) * cell, copy - 4, "gradient", width=1.5)
    canvas.grid(left, copy, [sum(TURNED, [])], color="gradient", size=cell)
    canvas.text(250, copy + cell + 20, ".T.reshape(6)", 14, mono=True)
    return canvas


def order() -> Canvas:
    """Six numbers put into (2, 3): row by row with "C", column by column with "F"."""
    canvas, size = Canvas(480, 234), 46
    canvas.grid(141, 12, [range(6)], color="neutral", size=33)
    for side, name, values, down in [(-1, 'order="C"', WIDE, False), (1, 'order="F"', TURNED, True)]:
        centre = 240 + side * 130
        canvas.arrow(240 + side * 40, 54, 240 + side * 96, 84)
        canvas.text(centre, 106, name, 15, mono=True)
        _reading(canvas, centre - 1.5 * size, 128, values, size, down)
    return canvas


def tiles() -> Canvas:
    """A real 8 x 8 digit and the four 4 x 4 tiles it is cut into, numbered along the new axis 0."""
    canvas, image, size, top = Canvas(500, 244), load_digits().images[0], 22, 48
    for row in range(8):
        for column in range(8):
            _pixel(canvas, 16 + column * size, top + row * size, size, size, image[row, column])
            spread = 280 + column * size + column // 4 * 26, top - 13 + row * size + row // 4 * 26
            _pixel(canvas, *spread, size, size, image[row, column])
    canvas.line([(16 + 4 * size, top), (16 + 4 * size, top + 8 * size)], "gradient", width=3)
    canvas.line([(16, top + 4 * size), (16 + 8 * size, top + 4 * size)], "gradient", width=3)
    canvas.arrow(208, top + 4 * size, 248, top + 4 * size)
    canvas.text(16 + 4 * size, 27, "(8, 8)", 15, mono=True)
    canvas.text(381, 14, "(4, 4, 4)", 15, mono=True)
    for tile in range(4):
        canvas.text(266 if tile % 2 == 0 else 496, top - 13 + 2 * size + tile // 2 * (4 * size + 26), tile, 15, color="gradient", bold=True)
    return canvas


def _reading(canvas: Canvas, x: float, y: float, values: list[list[int]], size: float, down: bool = False, color: str = "input") -> None:
    """A grid with a thin arrow along every row (or, with `down`, every column) that says in which order it is read."""
    rows, columns = len(values), len(values[0])
    canvas.grid(x, y, [[""] * columns] * rows, color, size)
    shift = (-0.09, 0) if down else (0, -0.11)
    for row in range(rows):
        for column in range(columns):
            canvas.text(x + (column + 0.5 + shift[0]) * size, y + (row + 0.5 + shift[1]) * size, values[row][column], size * 0.42)
    for line in range(columns if down else rows):
        across, along = (line + (0.78 if down else 0.8)) * size, (rows if down else columns) * size
        start, end = 0.2 * size, along - 0.16 * size
        canvas.arrow(*((x + across, y + start, x + across, y + end) if down else (x + start, y + across, x + end, y + across)), "gradient", width=1.5)


def _axis(canvas: Canvas, x: float, y: float, length: float, number: int, down: bool = False) -> None:
    """An arrow along one axis of a grid, with the number of the axis at its end."""
    end = (x, y + length) if down else (x + length, y)
    canvas.arrow(x, y, *end, "gradient", width=1.5)
    canvas.text(end[0] + (0 if down else 12), end[1] + (13 if down else 0), number, 13, color="gradient", bold=True)


def _marked(canvas: Canvas, x: float, y: float, values: list[list[int]], size: float) -> None:
    """A grid in which the elements 2 and 3 are marked."""
    for row, line in enumerate(values):
        for column, value in enumerate(line):
            marked = value in (2, 3)
            canvas.cell(x + column * size, y + row * size, value, "gradient" if marked else "input", size, 0.4 if marked else 0.15, bold=marked)


def _pixel(canvas: Canvas, x: float, y: float, width: float, height: float, value: float, stroke_width: float = 0.7) -> None:
    """One pixel of a digit, 0..16, darker where the ink is."""
    canvas.rect(x, y, width, height, "input", float(value) / 16 * 0.9, stroke_width=stroke_width, radius=0)
