"""The figure of the start page on gradients: what each page is about, one picture per page."""
from math import cos, pi, sin

from figures.canvas import Canvas
from figures.pictograms import contours, numbered_card


def six_pages() -> Canvas:
    """Six numbered pictures in reading order, two a row."""
    canvas = Canvas(480, 460)
    for number, picture in enumerate((_tangent, _arrows, _loop, _graph, _zigzag, _two_paths)):
        x, y = 4 + number % 2 * 240, 4 + number // 2 * 154
        numbered_card(canvas, number + 1, x, y, 232, 144)
        picture(canvas, x + 116, y + 76)
    return canvas


def _tangent(canvas: Canvas, x: float, y: float) -> None:
    """A curve and its slope at one point."""
    canvas.line([(x + step * 4, y + 52 - step * step * 0.3) for step in range(-17, 18)], "loss", width=3)
    canvas.line([(x - 76, y - 38), (x - 10, y + 58)], "gradient", dashed=True, width=2.5)
    canvas.circle(x - 42, y + 16, 6, "gradient", 1)


def _arrows(canvas: Canvas, x: float, y: float) -> None:
    """A gradient, and the two partial derivatives it is made of."""
    contours(canvas, x + 20, y, (16, 34, 54))
    canvas.arrow(x - 26, y + 24, x - 66, y + 44, "gradient", width=3)
    canvas.arrow(x - 26, y + 24, x - 66, y + 24, "gradient", dashed=True, width=1.5).arrow(x - 26, y + 24, x - 26, y + 44, "gradient", dashed=True, width=1.5)


def _loop(canvas: Canvas, x: float, y: float) -> None:
    """Five steps that come round again."""
    places = [(x + 76 * sin(turn * 2 * pi / 5), y + 4 - 48 * cos(turn * 2 * pi / 5)) for turn in range(5)]
    for number, (px, py) in enumerate(places):
        qx, qy = places[(number + 1) % 5]
        canvas.arrow(px + (qx - px) * 0.32, py + (qy - py) * 0.32, px + (qx - px) * 0.62, py + (qy - py) * 0.62)
    for (px, py), text, color in zip(places, ("x, y", "y_pred", "loss", "∇", "W"), ("input", "target", "loss", "gradient", "weight")):
        canvas.rect(px - 31, py - 13, 62, 26, color, 0.18, radius=6).text(px, py, text, 14, mono=True)


def _graph(canvas: Canvas, x: float, y: float) -> None:
    """Values go forward through a graph, gradients come back."""
    x, y = x + 8, y + 4
    for dy in (-34, 34):
        canvas.arrow(x - 52, y + dy * 0.82, x - 16, y + dy * 0.2)
    canvas.arrow(x + 16, y - 6, x + 60, y - 6).arrow(x + 60, y + 6, x + 16, y + 6, "gradient", dashed=True)
    canvas.arrow(x - 16, y - 24, x - 44, y - 46, "gradient", dashed=True).arrow(x - 16, y + 24, x - 44, y + 46, "gradient", dashed=True)
    canvas.circle(x - 66, y - 34, 14, "weight", 0.2).text(x - 66, y - 34, "w", 15).circle(x - 66, y + 34, 14, "input", 0.2).text(x - 66, y + 34, "x", 15)
    canvas.circle(x, y, 15, "neutral", 0.2).text(x, y, "×", 18).circle(x + 76, y, 15, "loss", 0.2).text(x + 76, y, "L", 15)


def _zigzag(canvas: Canvas, x: float, y: float) -> None:
    """Batches drawn at random make a path that wobbles."""
    contours(canvas, x + 20, y, (12, 30, 50))
    canvas.line([(x - 80, y + 34), (x - 52, y + 4), (x - 34, y + 26), (x - 16, y - 10), (x + 2, y + 14), (x + 14, y - 6), (x + 24, y + 6)], "weight", width=2.5, arrow=True)


def _two_paths(canvas: Canvas, x: float, y: float) -> None:
    """One optimizer swings across a valley, another goes along it."""
    contours(canvas, x + 20, y, (12, 30, 50))
    canvas.line([(x - 84, y + 40), (x - 60, y - 20), (x - 40, y + 26), (x - 18, y - 12), (x + 2, y + 8), (x + 18, y)], "neutral", width=2)
    canvas.line([(x - 84, y + 40), (x - 52, y + 24), (x - 18, y + 12), (x + 16, y + 1)], "weight", width=2.5, arrow=True)
