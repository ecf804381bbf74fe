"""The figure of the start page on tensors: what each page is about, one picture per page."""
from figures.canvas import Canvas
from figures.pictograms import numbered_card

DIGIT = [[0, 4, 9, 4], [0, 9, 2, 9], [0, 9, 2, 9], [0, 4, 9, 4]]


def six_pages() -> Canvas:
    """Six numbered pictures in reading order, two a row."""
    canvas = Canvas(480, 460)
    for number, picture in enumerate((_axes, _attributes, _slice, _photo, _dense, _reshape)):
        x, y = 4 + number % 2 * 240, 4 + number // 2 * 154
        numbered_card(canvas, number + 1, x, y, 232, 144)
        picture(canvas, x, y)
    return canvas


def _axes(canvas: Canvas, x: float, y: float) -> None:
    """0, 1, 2 and 3 axes."""
    canvas.cell(x + 22, y + 79, size=20)
    canvas.grid(x + 60, y + 59, [[""]] * 3, size=20)
    canvas.grid(x + 98, y + 59, [[""] * 2] * 3, size=20)
    canvas.cuboid(x + 156, y + 59, 3, 2, 2, size=20)


def _attributes(canvas: Canvas, x: float, y: float) -> None:
    """Rank, shape and dtype of a small matrix."""
    canvas.grid(x + 22, y + 54, [["1.", "2.", "3."], ["4.", "5.", "6."]], size=32)
    for line, text in enumerate(("ndim 2", "(2, 3)", "float32")):
        canvas.text(x + 136, y + 56 + line * 29, text, 16, "start", mono=True)


def _slice(canvas: Canvas, x: float, y: float) -> None:
    """Three of seven cells."""
    canvas.grid(x + 18, y + 58, [[0, 1, 2, 3, 4, 5, 6]], "neutral", 28, 0.06)
    canvas.grid(x + 74, y + 58, [[2, 3, 4]], "gradient", 28, 0.3)
    canvas.text(x + 116, y + 112, "[2:5]", 17, mono=True)


def _photo(canvas: Canvas, x: float, y: float) -> None:
    """An image as three channels."""
    for channel, color in enumerate(("loss", "target", "input")):
        for row, line in enumerate(DIGIT):
            for column, value in enumerate(line):
                canvas.rect(x + 30 + channel * 60 + column * 13, y + 46 + row * 13, 13, 13, color, 0.06 + value * 0.08, stroke_width=1, radius=0)
    canvas.text(x + 116, y + 122, "(4, 4, 3)", 16, mono=True)


def _dense(canvas: Canvas, x: float, y: float) -> None:
    """Every input reaches every output through a weight."""
    for i in range(3):
        for j in range(2):
            canvas.line([(x + 77, y + 56 + i * 30), (x + 163, y + 68 + j * 36)], "weight", width=1.5)
    for i in range(3):
        canvas.circle(x + 66, y + 56 + i * 30, 11, "input", 0.25)
    for j in range(2):
        canvas.circle(x + 174, y + 68 + j * 36, 11, "target", 0.25)
    canvas.text(x + 120, y + 26, "x @ W + b", 16, mono=True)


def _reshape(canvas: Canvas, x: float, y: float) -> None:
    """Two rows of three become three rows of two."""
    canvas.grid(x + 22, y + 58, [[1, 2, 3], [4, 5, 6]], size=28)
    canvas.arrow(x + 116, y + 86, x + 144, y + 86)
    canvas.grid(x + 154, y + 44, [[1, 2], [3, 4], [5, 6]], "target", 28)
