"""Figures of the page on how learning works: the loop of weights, loss and optimizer on the model w * x + b."""
from figures.canvas import Canvas

X = (0, 1, 2, 3)
Y = (1, 3, 5, 7)


def start_and_end() -> Canvas:
    """The same model with the weights of the start and with the weights that were learned."""
    canvas, unit, high = Canvas(520, 270), 50, 25
    for left, w, b, label in [(44, 0, 0, "w = 0, b = 0"), (310, 2, 1, "w = 2, b = 1")]:
        bottom = 216
        canvas.arrow(left, bottom, left + 196, bottom, width=1.5).arrow(left, bottom, left, 24, width=1.5)
        for value in X:
            canvas.text(left + 14 + value * unit, bottom + 16, value, 14)
        for value in (0, *Y):
            canvas.text(left - 12, bottom - value * high, value, 14)
        canvas.text(left + 188, bottom + 36, "x", 16, mono=True).text(left, 12, "y", 16, mono=True)
        ends = [(left + 14 + value * unit, bottom - (w * value + b) * high) for value in (0, 3.35 if w == 0 else 3.2)]
        for value, target in zip(X, Y):
            across, up, prediction = left + 14 + value * unit, bottom - target * high, bottom - (w * value + b) * high
            if target != w * value + b:
                canvas.line([(across, up), (across, prediction)], "loss", dashed=True, width=2)
        canvas.line(ends, "weight", width=3)
        for value, target in zip(X, Y):
            canvas.circle(left + 14 + value * unit, bottom - target * high, 6, "target", 1)
        canvas.text(left + 90, 252, label, 16, mono=True, bold=True)
    canvas.arrow(254, 120, 284, 120, width=3)
    return canvas


def stage_one() -> Canvas:
    """Input, layers with their weights, prediction."""
    canvas = Canvas(520, 200)
    _predict(canvas)
    return canvas


def stage_two() -> Canvas:
    """The first drawing with the target and the loss function."""
    canvas = Canvas(520, 304)
    _predict(canvas)
    _score(canvas)
    return canvas


def stage_three() -> Canvas:
    """The second drawing with the optimizer, which closes the loop."""
    canvas = Canvas(520, 304)
    _predict(canvas)
    _score(canvas)
    _optimize(canvas)
    return canvas


def _column(canvas: Canvas, x: float, name: str, values: tuple[int, ...], color: str) -> None:
    canvas.text(x + 17, 18, name, 15, mono=True)
    canvas.grid(x, 38, [[value] for value in values], color, 34)


def _predict(canvas: Canvas) -> None:
    """x through the layers to y_pred; the model of the page has one layer, the dashed one stands for more."""
    _column(canvas, 14, "x", X, "input")
    canvas.arrow(54, 106, 88, 106)
    canvas.rect(92, 38, 120, 136, "weight", 0.06, radius=8)
    canvas.text(152, 60, "w * x + b", 15, mono=True)
    for row, name in enumerate("wb"):
        canvas.text(122, 100 + row * 44, name, 16, mono=True).cell(142, 82 + row * 44, "0.0", "weight", 36)
    canvas.arrow(216, 106, 246, 106)
    canvas.rect(250, 38, 66, 136, "weight", 0.02, dashed=True, radius=8)
    for row in range(3):
        canvas.circle(283, 90 + row * 16, 2.5, "weight", 1)
    canvas.arrow(320, 106, 354, 106)
    _column(canvas, 366, "y_pred", (0, 0, 0, 0), "target")


def _score(canvas: Canvas) -> None:
    """The target beside the prediction, and the one score of both."""
    _column(canvas, 462, "y", Y, "target")
    canvas.arrow(383, 176, 383, 222).arrow(479, 176, 479, 222)
    canvas.rect(342, 226, 170, 48, "loss", 0.14, radius=8)
    canvas.text(427, 250, "mean((y_pred-y)²)", 15, mono=True)
    canvas.arrow(338, 250, 314, 250, "loss")
    canvas.rect(252, 226, 58, 48, "loss", 0.3)
    canvas.text(281, 250, "21.0", 17, bold=True)
    canvas.text(281, 290, "loss", 15, mono=True)


def _optimize(canvas: Canvas) -> None:
    """From the score back to the weights."""
    canvas.arrow(248, 250, 226, 250, "loss")
    canvas.rect(92, 226, 130, 48, "gradient", 0.2, radius=8)
    canvas.text(157, 250, "optimizer", 16, mono=True, bold=True)
    canvas.arrow(152, 224, 152, 178, "gradient", width=3.5)
    canvas.line([(152, 202), (283, 202), (283, 178)], "gradient", dashed=True, arrow=True)
    canvas.text(140, 190, "w: 0 → 1.7", 15, "end", mono=True)
    canvas.text(140, 212, "b: 0 → 0.8", 15, "end", mono=True)


def three_curves() -> Canvas:
    """The loss along b for three values of w: each has its lowest point somewhere else."""
    canvas, left, bottom, wide, high = Canvas(520, 330), 58, 276, 84, 26
    def at(b: float, value: float) -> tuple[float, float]:
        return left + b * wide, bottom - value * high
    canvas.arrow(left, bottom, 508, bottom, width=1.5).arrow(left, bottom, left, 22, width=1.5)
    for b in range(6):
        canvas.line([(at(b, 0)[0], bottom), (at(b, 0)[0], bottom + 5)], width=1.5).text(at(b, 0)[0], bottom + 19, b, 14)
    for value in (0, 5):
        canvas.text(left - 12, at(0, value)[1], value, 14, "end")
    canvas.text(500, bottom + 40, "b", 16, mono=True).text(left + 12, 18, "loss", 15, "start", mono=True)
    for w, low, high_b in [(0, 2.05, 5.2), (1, 0.0, 5.2), (2, 0.0, 3.85)]:
        best, least = 1 - 1.5 * (w - 2), 1.25 * (w - 2) ** 2
        points = [low + (high_b - low) * step / 60 for step in range(61)]
        canvas.line([at(b, least + (b - best) ** 2) for b in points if least + (b - best) ** 2 < 9.3], "loss", width=3)
        x, y = at(best, least)
        canvas.line([(x, y), (x, bottom)], "weight", dashed=True, width=1.5)
        canvas.circle(x, y, 6, "weight", 1)
        canvas.text(*((x + 10, y + 17) if w == 1 else (x, y - 20)), f"w = {w}", 15, "start" if w == 1 else "middle", mono=True, bold=True)
    canvas.text(at(2.5, 0)[0], bottom + 19, 2.5, 14)
    return canvas


def names() -> Canvas:
    """Four losses, their mean, and the mean with a penalty."""
    canvas, size = Canvas(500, 250), 52
    losses = ("0.04", "0.25", "0.64", "1.21")
    for row, value in enumerate(losses):
        canvas.rect(16, 34 + row * size, 74, size, "loss", 0.08 + 0.07 * row)
        canvas.text(53, 34 + (row + 0.5) * size, value, 17)
        canvas.line([(94, 34 + (row + 0.5) * size), (132, 138)], width=1.5)
    canvas.arrow(132, 138, 172, 138)
    canvas.text(150, 112, "mean", 15, "middle", mono=True)
    canvas.rect(176, 112, 86, 52, "loss", 0.3).text(219, 138, "0.535", 18, bold=True)
    canvas.arrow(266, 138, 386, 138)
    canvas.text(324, 112, "+ 0.1 * w²", 15, mono=True)
    canvas.text(324, 162, "+ 0.289", 15, mono=True, color="weight")
    canvas.rect(390, 112, 86, 52, "neutral", 0.2, stroke_width=2.5).text(433, 138, "0.824", 18, bold=True)
    canvas.text(53, 16, "loss", 15, mono=True).text(219, 92, "cost", 15, mono=True).text(433, 92, "objective", 15, mono=True)
    return canvas
