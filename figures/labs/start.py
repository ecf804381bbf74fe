"""The figure of the start page on the labs: what each lab asks, one picture per lab."""
from figures.canvas import Canvas
from figures.pictograms import numbered_card, two_scores


def three_labs() -> Canvas:
    """Three numbered pictures in reading order, two a row."""
    canvas = Canvas(480, 306)
    for number, picture in enumerate((_postal_code, _network_or_data, two_scores)):
        x, y = 4 + number % 2 * 240 + (120 if number == 2 else 0), 4 + number // 2 * 154
        numbered_card(canvas, number + 1, x, y, 232, 144)
        picture(canvas, x + 116, y + 76)
    return canvas


def _postal_code(canvas: Canvas, x: float, y: float) -> None:
    """Five digits; the one that the network is unsure of goes to a person."""
    for place, digit in enumerate("3801?"):
        role = "gradient" if digit == "?" else "target"
        canvas.rect(x - 76 + place * 32, y - 34, 28, 34, role, 0.2).text(x - 62 + place * 32, y - 17, digit, 19, bold=digit == "?")
    canvas.arrow(x + 66, y + 4, x + 66, y + 22, "gradient")
    canvas.circle(x + 66, y + 33, 7, "neutral", 0.35)
    canvas.line([(x + 50, y + 58), (x + 52, y + 50), (x + 59, y + 44), (x + 73, y + 44), (x + 80, y + 50), (x + 82, y + 58)])


def _network_or_data(canvas: Canvas, x: float, y: float) -> None:
    """Many weights on one side, few samples on the other, and the gap between two curves."""
    canvas.grid(x - 98, y - 20, [[""] * 5] * 5, "weight", 9)
    steps = [step / 20 for step in range(21)]
    canvas.line([(x - 28, y - 36), (x - 28, y + 38), (x + 28, y + 38)])
    canvas.line([(x - 24 + 50 * s, y + 32 - 64 * (1 - s) ** 3) for s in steps], "training", dashed=True, width=2.5)
    canvas.line([(x - 24 + 50 * s, y + 18 - 50 * (1 - s) ** 3 - 30 * s * s) for s in steps], "validation", width=2.5)
    canvas.arrow(x - 50, y + 2, x - 36, y + 2).arrow(x + 52, y + 2, x + 38, y + 2)
    for row in range(5):
        canvas.rect(x + 56, y - 20 + row * 9, 44, 9, "training" if row == 0 else "neutral", 0.35 if row == 0 else 0, dashed=row > 0, stroke_width=1.2)
