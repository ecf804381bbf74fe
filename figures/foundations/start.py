"""The figure of the start page on understanding deep learning: what each page is about, one picture per page."""
from math import cos, pi, sin

from figures.canvas import Canvas
from figures.pictograms import nested_fields, numbered_card


def three_pages() -> Canvas:
    """Three numbered pictures in reading order."""
    canvas = Canvas(640, 190)
    for number, picture in enumerate((nested_fields, _new_axes, _loop)):
        x, y = 4 + number * 214, 4
        numbered_card(canvas, number + 1, x, y, 204, 182)
        picture(canvas, x + 102, y + 98)
    return canvas


def _new_axes(canvas: Canvas, x: float, y: float) -> None:
    """Two groups of points that no upright line separates, and the slanted axis that does."""
    canvas.arrow(x - 84, y + 66, x + 84, y + 66).arrow(x - 84, y + 66, x - 84, y - 60)
    for step in range(5):
        canvas.circle(x - 70 + step * 30, y + 20 - step * 21, 5, "input", 0.9)
        canvas.rect(x - 50 + step * 30, y + 46 - step * 21, 10, 10, "gradient", 0.9, radius=1)
    canvas.line([(x - 82, y + 57), (x + 82, y - 58)], "weight", dashed=True)


def _loop(canvas: Canvas, x: float, y: float) -> None:
    """Weights, loss and update in a circle."""
    places = [(x + 54 * sin(turn * 2 * pi / 3), y + 10 - 54 * cos(turn * 2 * pi / 3)) for turn in range(3)]
    for turn in range(3):
        (x1, y1), (x2, y2) = places[turn], places[(turn + 1) % 3]
        canvas.arrow(x1 + (x2 - x1) * 0.36, y1 + (y2 - y1) * 0.36, x1 + (x2 - x1) * 0.62, y1 + (y2 - y1) * 0.62)
    for (px, py), (text, color) in zip(places, (("W", "weight"), ("y_pred", "target"), ("loss", "loss"))):
        canvas.rect(px - 32, py - 15, 64, 30, color, 0.18, radius=6).text(px, py, text, 14, mono=True)
