"""Figures of the page on History and learning curves: the data, the record, when losses are measured, how curves look, and patience."""
from math import exp

from sklearn.datasets import load_digits

from figures.canvas import Canvas


def features() -> Canvas:
    """One digit and the sixteen sums of its rows and columns."""
    pixels = load_digits().images[0] / 16
    canvas, size, left, top = Canvas(500, 336), 30, 92, 12
    for row in range(8):
        for column in range(8):
            canvas.rect(left + column * size, top + row * size, size, size, "neutral", float(pixels[row, column]), stroke_width=0.6, radius=0)
    right, below = left + 8 * size + 34, top + 8 * size + 34
    for place in range(8):
        canvas.rect(right, top + place * size, 46, size, "input").text(right + 23, top + (place + 0.5) * size, f"{pixels[place].sum():.1f}", 14)
        canvas.rect(left + place * size, below, size, 34, "input").text(left + (place + 0.5) * size, below + 17, f"{pixels[:, place].sum():.1f}", 13)
    canvas.arrow(left + 8 * size + 5, top + 4 * size, right - 5, top + 4 * size).arrow(left + 4 * size, top + 8 * size + 5, left + 4 * size, below - 5)
    canvas.text(right + 58, top + 4 * size, "axis=2", 14, "start", mono=True).text(left - 12, below + 17, "axis=1", 14, "end", mono=True)
    return canvas


def record() -> Canvas:
    """The dictionary history.history: four lists with one value per epoch."""
    canvas, left, size = Canvas(500, 226), 168, 40
    canvas.text(left - 18, 22, "epoch", 14, "end", mono=True)
    for place, epoch in enumerate(["1", "2", "3", "…", "39", "40"]):
        canvas.text(left + (place + 0.5) * (size + 10), 22, epoch, 14, mono=True)
    for row, (key, color) in enumerate([("accuracy", "training"), ("loss", "training"), ("val_accuracy", "validation"), ("val_loss", "validation")]):
        top = 42 + row * 46
        canvas.text(left - 18, top + 17, f'"{key}"', 14, "end", color=color, mono=True)
        for place in range(6):
            x = left + place * (size + 10) + 5
            if place == 3:
                canvas.text(x + size / 2, top + 17, "…", 18)
            else:
                canvas.rect(x, top, size, 34, color, 0.22, dashed=color == "validation")
    return canvas


def measured() -> Canvas:
    """One epoch: the loss of every batch is measured before its update, the validation loss once, afterwards."""
    canvas, top, wide, step = Canvas(540, 250), 74, 62, 94
    for place in range(4):
        x = 18 + place * step
        canvas.text(x + wide / 2, top - 22, f"W{place}", 15, color="weight", bold=True, mono=True)
        canvas.rect(x, top, wide, 50, "training", 0.2, radius=6).text(x + wide / 2, top + 25, "25", 16)
        canvas.arrow(x + wide + 3, top + 25, x + step - 3, top + 25, "weight", width=2.5)
        canvas.line([(x + wide / 2, top + 54), (x + wide / 2, top + 78)], "training", width=1.5)
    end = 18 + 4 * step
    canvas.text(end + 62, top - 22, "W4", 15, color="weight", bold=True, mono=True)
    canvas.rect(end, top, 124, 50, "validation", 0.2, dashed=True, radius=6).text(end + 62, top + 25, "600", 16)
    canvas.line([(18 + wide / 2, top + 78), (18 + 3 * step + wide / 2, top + 78)], "training", width=1.5)
    middle = 18 + 1.5 * step + wide / 2
    canvas.arrow(middle, top + 78, middle, top + 110, "training").arrow(end + 62, top + 54, end + 62, top + 110, "validation")
    canvas.text(middle, top + 128, "loss", 16, color="training", bold=True, mono=True)
    canvas.text(middle, top + 150, "(● + ● + ● + ●) / 4", 14)
    canvas.text(end + 62, top + 128, "val_loss", 16, color="validation", bold=True, mono=True)
    canvas.line([(18, 26), (end - 10, 26)], width=1.5).line([(18, 21), (18, 31)], width=1.5).line([(end - 10, 21), (end - 10, 31)], width=1.5)
    canvas.text(18 + 2 * step - 5, 12, "1 epoch", 14, mono=True)
    return canvas


def three_shapes() -> Canvas:
    """How curves look: both high, both low, and validation rising again."""
    canvas, wide, high, top = Canvas(540, 206), 150, 130, 34
    shapes = [
        (lambda t: 0.66 + 0.26 * exp(-4 * t), lambda t: 0.70 + 0.26 * exp(-4 * t)),
        (lambda t: 0.14 + 0.8 * exp(-4.5 * t), lambda t: 0.24 + 0.72 * exp(-4.5 * t)),
        (lambda t: 0.03 + 0.9 * exp(-6 * t), lambda t: 0.20 + 0.75 * exp(-8 * t) + 0.36 * t * t),
    ]
    for panel, (training, validation) in enumerate(shapes):
        left = 26 + panel * 178
        canvas.text(left + wide / 2, 14, panel + 1, 16, bold=True)
        canvas.arrow(left, top + high, left + wide, top + high, width=1.5).arrow(left, top + high, left, top - 6, width=1.5)
        points = [place / 40 for place in range(41)]
        for place in points[::3]:
            canvas.circle(left + 6 + place * (wide - 20), top + high - training(place) * high, 2.6, "training", 1)
        canvas.line([(left + 6 + t * (wide - 20), top + high - validation(t) * high) for t in points], "validation", width=2.5)
        canvas.text(left + wide - 4, top + high + 17, "epoch", 13, "end", mono=True)
    canvas.text(18, top - 16, "loss", 13, "start", mono=True)
    return canvas


def patience() -> Canvas:
    """Early stopping with patience 5: the best epoch, five more, and back to the weights of the best."""
    losses = [1.0, 0.74, 0.58, 0.5, 0.53, 0.42, 0.45, 0.44, 0.48, 0.5, 0.53]
    canvas, left, bottom, step = Canvas(520, 296), 46, 228, 40
    def y(value: float) -> float:
        return bottom - value * 190
    canvas.arrow(left, bottom, 510, bottom, width=1.5).arrow(left, bottom, left, 14, width=1.5)
    canvas.text(left + 10, 18, "val_loss", 14, "start", color="validation", mono=True).text(504, bottom + 18, "epoch", 14, "end", mono=True)
    points = [(left + 24 + place * step, y(value)) for place, value in enumerate(losses)]
    canvas.line(points, "validation", width=2)
    best = 5
    for place, (x, height) in enumerate(points):
        canvas.circle(x, height, 4, "validation", 1)
        if place > best:
            canvas.text(x, height - 18, place - best, 15, bold=True)
    x, height = points[best]
    canvas.circle(x, height, 10, "weight", 0)
    stop = points[-1][0] + 20
    canvas.line([(stop, bottom), (stop, 60)], "loss", dashed=True).text(stop, 46, "stop", 14, color="loss", mono=True)
    canvas.line([(points[-1][0], bottom - 32), (x, bottom - 32), (x, height + 13)], "weight", arrow=True, width=2.5)
    canvas.line([(points[-1][0], points[-1][1] + 8), (points[-1][0], bottom - 32)], "weight", width=2.5)
    canvas.text((x + points[-1][0]) / 2, bottom - 16, "restore_best_weights", 14, color="weight", mono=True)
    middle = (points[best + 1][0] + points[-1][0]) / 2
    canvas.text(middle, bottom + 52, "patience=5", 14, mono=True)
    canvas.line([(points[best + 1][0] - 8, bottom + 31), (points[best + 1][0] - 8, bottom + 37), (points[-1][0] + 8, bottom + 37), (points[-1][0] + 8, bottom + 31)], width=1.5)
    return canvas
