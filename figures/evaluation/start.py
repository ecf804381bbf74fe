"""The figure of the start page on evaluating models: what each page is about, one picture per page."""
from figures.canvas import Canvas
from figures.pictograms import folds, numbered_card


def seven_pages() -> Canvas:
    """Seven numbered pictures in reading order, two a row."""
    canvas = Canvas(480, 614)
    for number, picture in enumerate((_words, _three_sets, _hold_out, folds, _iterated, _fork, _boxes)):
        x, y = 4 + number % 2 * 240 + (120 if number == 6 else 0), 4 + number // 2 * 154
        numbered_card(canvas, number + 1, x, y, 232, 144)
        picture(canvas, x + 116, y + 76)
    return canvas


def _words(canvas: Canvas, x: float, y: float) -> None:
    """A sample goes in, a prediction comes out, and the target stands beside it."""
    canvas.grid(x - 84, y - 10, [[""] * 3], size=20).arrow(x - 18, y, x + 14, y)
    canvas.rect(x + 20, y - 36, 64, 28, "target", 0.18, radius=6).text(x + 52, y - 22, "y_pred", 14, mono=True)
    canvas.rect(x + 20, y + 10, 64, 28, "target", 0.4, radius=6).text(x + 52, y + 24, "y", 14, mono=True)
    canvas.line([(x + 52, y - 6), (x + 52, y + 8)], "loss", width=3)


def _bar(canvas: Canvas, x: float, y: float, parts: tuple[tuple[str, float], ...]) -> None:
    """Samples in a row, split into parts that are colored by their role."""
    for role, width in parts:
        canvas.rect(x, y, width, 24, role, 0.75 if role == "validation" else 0.35)
        x += width


def _three_sets(canvas: Canvas, x: float, y: float) -> None:
    """Training, validation and test set."""
    _bar(canvas, x - 84, y - 8, (("training", 100), ("validation", 34), ("test", 34)))


def _hold_out(canvas: Canvas, x: float, y: float) -> None:
    """One split, and a score that depends on it."""
    _bar(canvas, x - 84, y - 26, (("training", 134), ("validation", 34)))
    for place in (-70, -34, -22, 4, 10, 48, 74):
        canvas.circle(x + place, y + 32, 5, "validation", 0.9)
    canvas.line([(x - 84, y + 44), (x + 84, y + 44)])


def _iterated(canvas: Canvas, x: float, y: float) -> None:
    """K-fold twice, each time in another order."""
    for half, starts in enumerate(((0, 1, 2, 3), (2, 0, 3, 1))):
        for row, start in enumerate(starts):
            for column in range(8):
                role = "validation" if (column * 3 + half) % 8 // 2 == start else "training"
                canvas.rect(x - 72 + column * 20, y - 50 + row * 11 + half * 56, 19, 10, role, 0.75 if role == "validation" else 0.25, stroke_width=0.8)


def _fork(canvas: Canvas, x: float, y: float) -> None:
    """A question, and a protocol for each answer."""
    canvas.polygon([(x, y - 50), (x + 40, y - 24), (x, y + 2), (x - 40, y - 24)], "gradient").text(x, y - 24, "?", 20, bold=True)
    for side in (-1, 1):
        canvas.arrow(x + side * 22, y - 8, x + side * 50, y + 20)
        canvas.rect(x + side * 56 - 28, y + 24, 56, 26, "neutral", 0.18, radius=6)


def _boxes(canvas: Canvas, x: float, y: float) -> None:
    """A scaler and a network in one pipeline."""
    canvas.rect(x - 84, y - 40, 168, 84, "neutral", 0.05, dashed=True, radius=8)
    canvas.rect(x - 68, y - 18, 52, 40, "input", 0.2, radius=6).text(x - 42, y + 2, "x − μ", 14, mono=True)
    canvas.arrow(x - 12, y + 2, x + 10, y + 2).rect(x + 16, y - 18, 52, 40, "weight", 0.2, radius=6).text(x + 42, y + 2, "W", 16, mono=True)
