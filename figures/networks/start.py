"""The figure of the start page on first networks: what each page is about, one picture per page."""
from math import exp

from figures.canvas import Canvas
from figures.pictograms import learning_curves, network, numbered_card


def five_pages() -> Canvas:
    """Five numbered pictures in reading order, two a row."""
    canvas = Canvas(480, 460)
    for number, picture in enumerate((network, _threshold, _probabilities, _line, learning_curves)):
        x, y = 4 + number % 2 * 240 + (120 if number == 4 else 0), 4 + number // 2 * 154
        numbered_card(canvas, number + 1, x, y, 232, 144)
        picture(canvas, x + 116, y + 76)
    return canvas


def _threshold(canvas: Canvas, x: float, y: float) -> None:
    """A probability between 0 and 1, cut in two."""
    canvas.line([(x - 76 + step * 4, y + 46 - 92 / (1 + exp(-(step - 20) / 3.2))) for step in range(41)], "target", width=3)
    canvas.line([(x - 80, y), (x + 86, y)], "gradient", dashed=True)
    canvas.text(x + 96, y + 46, "0", 15).text(x + 96, y - 46, "1", 15)


def _probabilities(canvas: Canvas, x: float, y: float) -> None:
    """One class out of several: the bars add up to 1."""
    for bar, height in enumerate((10, 68, 16, 6)):
        canvas.rect(x - 66 + bar * 36, y + 48 - height, 24, height, "target" if height == 68 else "neutral", 0.5)
    canvas.line([(x - 78, y + 48), (x + 84, y + 48)])


def _line(canvas: Canvas, x: float, y: float) -> None:
    """Numbers as targets, and the distances that the loss measures."""
    canvas.line([(x - 76, y + 40), (x + 80, y - 44)], "weight", width=3)
    for across, off in ((-58, -22), (-26, 20), (8, -18), (40, 16), (66, -14)):
        height = y - across * 0.54
        canvas.line([(x + across, height), (x + across, height + off)], "loss", dashed=True, width=1.5).circle(x + across, height + off, 5, "target", 0.9)
