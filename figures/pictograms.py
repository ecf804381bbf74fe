"""What the pictures of the start pages share: numbered cards with small pictures, whose middle is (x, y)."""
from math import cos, pi, sin

from figures.canvas import Canvas


def numbered_card(canvas: Canvas, number: int, x: float, y: float, width: float, height: float) -> None:
    """The frame of one picture, with its number; (x, y) is its upper left corner."""
    canvas.rect(x, y, width, height, "neutral", 0.05, stroke_width=1, radius=8)
    canvas.circle(x + 22, y + 22, 13, "gradient", 0.2).text(x + 22, y + 22, number, 15, bold=True)


def nested_fields(canvas: Canvas, x: float, y: float) -> None:
    """AI contains machine learning, which contains deep learning."""
    for radius, color, text, height in ((76, "neutral", "AI", -60), (52, "input", "ML", -12), (28, "weight", "DL", 44)):
        canvas.circle(x, y + 74 - radius, radius, color, 0.12).text(x, y + height, text, 19, bold=True)


def descent(canvas: Canvas, x: float, y: float) -> None:
    """A path of updates over contours, down to the smallest loss."""
    contours(canvas, x + 6, y, (14, 34, 56, 76))
    places = [(x - 78, y + 44), (x - 36, y + 16), (x - 12, y + 8), (x + 4, y + 1)]
    canvas.line(places, "weight", width=2.5, arrow=True)
    for px, py in places[:-1]:
        canvas.circle(px, py, 4.5, "weight", 1)


def contours(canvas: Canvas, x: float, y: float, reaches: tuple[float, ...]) -> None:
    """Slanted ellipses around a minimum."""
    for reach in reaches:
        turns = [turn * pi / 30 for turn in range(61)]
        canvas.line([(x + reach * (cos(turn) - 0.25 * sin(turn)), y + reach * (0.25 * cos(turn) + 0.62 * sin(turn))) for turn in turns], "loss", width=1.2)
    canvas.circle(x, y, 4, "loss", 1)
