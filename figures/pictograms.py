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


def network(canvas: Canvas, x: float, y: float) -> None:
    """An input, two layers of units, and every connection between them."""
    layers = [[(x - 70 + index * 70, y + 8 + (place - (count - 1) / 2) * 26) for place in range(count)] for index, count in enumerate((3, 4, 2))]
    for left, right in zip(layers, layers[1:]):
        for start in left:
            for end in right:
                canvas.line([start, end], "weight", width=1)
    for units, color in zip(layers, ("input", "neutral", "target")):
        for px, py in units:
            canvas.patch(px - 9, py - 9, 18, 18, "var(--page, #fff)", radius=9).circle(px, py, 9, color, 0.35)


def learning_curves(canvas: Canvas, x: float, y: float) -> None:
    """The training loss keeps falling, the validation loss turns upward."""
    steps = [step / 20 for step in range(21)]
    canvas.line([(x - 80, y - 48), (x - 80, y + 52), (x + 84, y + 52)])
    canvas.line([(x - 76 + 156 * s, y + 44 - 86 * (1 - s) ** 3) for s in steps], "training", dashed=True, width=3)
    canvas.line([(x - 76 + 156 * s, y + 22 - 64 * (1 - s) ** 3 - 30 * s * s) for s in steps], "validation", width=3)


def folds(canvas: Canvas, x: float, y: float) -> None:
    """Five trainings; the part that validates moves on."""
    for row in range(5):
        for column in range(5):
            role = "validation" if row == column else "training"
            canvas.rect(x - 72 + column * 32, y - 42 + row * 20, 30, 16, role, 0.75 if row == column else 0.25, stroke_width=1)


def two_scores(canvas: Canvas, x: float, y: float) -> None:
    """Two scores, and how far each may be from the truth."""
    for row, (name, score, place) in enumerate((("A", "0.94", -6), ("B", "0.98", 28))):
        height = y - 16 + row * 48
        canvas.text(x - 84, height, name, 17, bold=True).line([(x + place - 62, height), (x + place + 62, height)], "validation")
        for end in (-62, 62):
            canvas.line([(x + place + end, height - 7), (x + place + end, height + 7)], "validation")
        canvas.circle(x + place, height, 6, "validation", 1).text(x + place, height - 19, score, 15)
