"""Figures of the page on the gradient: the loss of two weights, and what its gradient says."""
from collections.abc import Callable
from math import cos, hypot, pi, sin, sqrt

from figures.canvas import Canvas

BEST = (2.0, 1.0)


def _loss(w: float, b: float) -> float:
    """The page's loss, mean((w * x + b - y) ** 2) on its four points, with the sum worked out."""
    p, q = w - BEST[0], b - BEST[1]
    return 3.5 * p * p + 3 * p * q + q * q


def _gradient(w: float, b: float) -> tuple[float, float]:
    """The two partial derivatives of the loss."""
    p, q = w - BEST[0], b - BEST[1]
    return 7 * p + 3 * q, 3 * p + 2 * q


def loss_table() -> Canvas:
    """The loss at whole values of w and b; only the start and its two neighbours are uncovered."""
    canvas, size, left, top = Canvas(480, 340), 62, 58, 30
    columns, rows = range(-1, 5), range(2, -2, -1)
    shown = {(0, 0), (1, 0), (0, 1)}
    for row, b in enumerate(rows):
        canvas.text(left - 18, top + (row + 0.5) * size, _signed(b), 15)
        for column, w in enumerate(columns):
            known = (w, b) in shown
            canvas.cell(left + column * size, top + row * size, _number(_loss(w, b)) if known else "?", "loss" if known else "neutral", size,
                        0.08 + 0.3 * sqrt(_loss(w, b) / 21) if known else 0.04, dashed=not known)
    canvas.rect(left + size, top + 2 * size, size, size, "loss", 0, stroke_width=4)
    for column, w in enumerate(columns):
        canvas.text(left + (column + 0.5) * size, top + 4 * size + 18, _signed(w), 15)
    canvas.text(left + 6 * size + 22, top + 4 * size + 18, "w", 17, mono=True).text(left - 18, 16, "b", 17, mono=True)
    canvas.arrow(left + 1.82 * size, top + 2.5 * size, left + 2.18 * size, top + 2.5 * size, "weight", width=3)
    canvas.arrow(left + 1.5 * size, top + 2.26 * size, left + 1.5 * size, top + 1.86 * size, "weight", width=3)
    return canvas


def three_values() -> Canvas:
    """The loss of one weight with the other one fixed: the three trials and the way down."""
    canvas, left, bottom, wide, high = Canvas(520, 300), 66, 246, 1060, 300
    def at(w: float, value: float) -> tuple[float, float]:
        return left + w * wide, bottom - value * high
    canvas.arrow(left, bottom, 508, bottom, width=1.5).arrow(left, bottom, left, 22, width=1.5)
    for w in (0.1, 0.2, 0.3, 0.4):
        x, _ = at(w, 0)
        canvas.line([(x, bottom), (x, bottom + 5)], width=1.5).text(x, bottom + 19, w, 14)
    for value in (0.2, 0.4, 0.6):
        _, y = at(0, value)
        canvas.line([(left - 5, y), (left, y)], width=1.5).text(left - 12, y, value, 14, "end")
    canvas.text(502, bottom - 16, "w", 16, mono=True).text(left + 12, 18, "loss", 15, "start", mono=True)
    canvas.line([at(0, 0.1), at(0.05, 0), at(0.38, 0.66)], "loss", width=3)
    for w, value in [(0.25, 0.4), (0.3, 0.5), (0.35, 0.6)]:
        x, y = at(w, value)
        canvas.line([(x, y), (x, bottom)], dashed=True, width=1)
        canvas.circle(x, y, 6, "loss", 1 if w == 0.3 else 0.25)
        canvas.text(x - 14, y - 10, value, 15, "end", bold=w == 0.3)
    canvas.text(at(0.25, 0)[0], bottom + 19, 0.25, 14).text(at(0.35, 0)[0], bottom + 19, 0.35, 14)
    canvas.arrow(at(0.3, 0)[0] - 3, bottom - 16, at(0.25, 0)[0] + 4, bottom - 16, "weight", width=3)
    return canvas


def directions() -> Canvas:
    """Contour lines of the loss with the gradient (up) and the update (down) at three places."""
    left, bottom, unit = 52, 400, 66
    canvas = Canvas(500, 454)
    low_w, high_w, low_b, high_b = -2.0, 4.6, -1.4, 4.5
    def at(w: float, b: float) -> tuple[float, float]:
        return left + (w - low_w) * unit, bottom - (b - low_b) * unit
    canvas.arrow(left, bottom, left + (high_w - low_w) * unit, bottom, width=1.5).arrow(left, bottom, left, bottom - (high_b - low_b) * unit, width=1.5)
    for w in range(-2, 5):
        canvas.text(at(w, 0)[0], bottom + 18, _signed(w), 14)
    for b in range(-1, 5):
        canvas.text(left - 15, at(0, b)[1], _signed(b), 14)
    canvas.text(at(high_w, 0)[0] - 4, bottom + 36, "w", 16, mono=True).text(left - 30, at(0, high_b)[1] + 6, "b", 16, mono=True)
    for level in range(7, 106, 7):
        label = (BEST[0] - sqrt(level / 3.5), BEST[1])
        gap = 0.18 if level <= 35 else 0
        for run in _runs(_contour(level), lambda w, b: low_w <= w <= high_w and low_b <= b <= high_b and hypot(w - label[0], b - label[1]) > gap):
            canvas.line([at(*point) for point in run], "loss", width=2.4 if level == 21 else 1.2)
        if gap:
            canvas.text(*at(*label), level, 14, color="loss", bold=level == 21)
    for level in (1.5, 5):
        label = (BEST[0] + sqrt(level / 3.5), BEST[1])
        for run in _runs(_contour(level), lambda w, b: low_b <= b <= high_b and hypot(w - label[0], b - label[1]) > 0.18):
            canvas.line([at(*point) for point in run], "loss", dashed=True, width=1.2)
        canvas.text(*at(*label), level, 14, color="loss")
    canvas.circle(*at(*BEST), 5, "loss", 1)
    canvas.text(at(*BEST)[0] + 12, at(*BEST)[1] - 12, "0", 14, "start", color="loss", bold=True)
    for start in [(0.0, 0.0), (0.0, 4.0), (3.0, 0.0)]:
        slope_w, slope_b = _gradient(*start)
        here = at(*start)
        canvas.arrow(*here, *at(start[0] + 0.1 * slope_w, start[1] + 0.1 * slope_b), "gradient", width=3.5)
        canvas.arrow(*here, *at(start[0] - 0.1 * slope_w, start[1] - 0.1 * slope_b), "weight", dashed=True, width=3.5)
        canvas.circle(*here, 5, "neutral", 1)
    return canvas


def small_steps() -> Canvas:
    """The loss along the way down: the straight line that the gradient promises and the real curve."""
    canvas, left, zero, wide, high = Canvas(520, 380), 66, 270, 1380, 5.0
    def at(rate: float, value: float) -> tuple[float, float]:
        return left + rate * wide, zero - value * high
    def real(rate: float) -> float:
        return _loss(17 * rate, 8 * rate)
    canvas.line([at(0, -16), at(0, 50)], width=1.5)
    canvas.arrow(left, zero, 508, zero, width=1.5)
    for value in (-10, 0, 10, 21, 40):
        _, y = at(0, value)
        canvas.line([(left - 5, y), (left, y)], width=1.5).text(left - 12, y, _signed(value), 14, "end")
    for rate in (0.1, 0.2, 0.3):
        x, _ = at(rate, 0)
        canvas.line([(x, zero - 4), (x, zero + 4)], width=1.5).text(x - (5 if rate == 0.1 else 0), zero + 18, rate, 14, "end" if rate == 0.1 else "middle")
    canvas.text(left + 10, 16, "loss", 15, "start", mono=True).text(505, zero + 40, "learning_rate", 15, "end", mono=True)
    canvas.line([at(0, 21), at(0.3, 21)], dashed=True, width=1.2)
    canvas.line([at(0, 21), at(0.104, 21 - 353 * 0.104)], "gradient", dashed=True, width=3)
    canvas.line([at(rate / 400, real(rate / 400)) for rate in range(121)], "loss", width=3)
    canvas.circle(*at(0.1, -14.3), 5.5, "gradient", 0.35)
    for rate in (0.1, 0.3):
        canvas.circle(*at(rate, real(rate)), 5.5, "loss", 1)
    canvas.line([at(0.1, real(0.1)), at(0.1, -14.3)], dashed=True, width=1.2)
    canvas.text(at(0.1, 0)[0] + 2, at(0, real(0.1))[1] - 18, "0.535", 14, color="loss", bold=True)
    canvas.text(at(0.1, 0)[0] + 14, at(0, -14.3)[1], "−14.3", 14, "start", color="gradient", bold=True)
    canvas.text(at(0.3, 0)[0] - 14, at(0, real(0.3))[1], "48.615", 14, "end", color="loss", bold=True)
    return canvas


def shapes() -> Canvas:
    """Weights above their gradient for a scalar, a vector and a matrix: every number has its partner."""
    canvas, size = Canvas(500, 330), 52
    groups = [(36, "()", [["0"]], [["−14"]]), (138, "(2,)", [["0", "0"]], [["−17", "−8"]]), (308, "(2, 3)", [["0"] * 3] * 2, [["−17", "−2", "−6"], ["−8", "−3", "−4"]])]
    for x, shape, weights, slopes in groups:
        middle = x + len(weights[0]) * size / 2
        canvas.text(middle, 20, shape, 15, mono=True)
        rows = len(weights)
        canvas.grid(x, 92 - rows * size / 2, weights, "weight", size)
        canvas.arrow(middle, 154, middle, 190)
        canvas.grid(x, 252 - rows * size / 2, slopes, "gradient", size, 0.25)
        canvas.text(middle, 318, shape, 15, mono=True)
    return canvas


def two_ways() -> Canvas:
    """Two forward passes for each of four weights, against one forward and one backward pass."""
    canvas, size, left, right = Canvas(520, 372), 24, 14, 300
    for row in range(8):
        y = 22 + row * 43
        for column in range(4):
            moved = column == row // 2
            canvas.cell(left + column * size, y, "", "weight", size, 0.45 if moved else 0.1)
        canvas.text(left + (row // 2 + 0.5) * size, y + size / 2, "−" if row % 2 else "+", 18, bold=True)
        canvas.arrow(left + 4 * size + 8, y + size / 2, left + 4 * size + 60, y + size / 2)
        canvas.cell(left + 4 * size + 68, y, "", "loss", size, 0.3)
        if row % 2 == 0:
            top, bottom, x = y + size / 2, y + 43 + size / 2, left + 5 * size + 74
            canvas.line([(x, top), (x + 10, top), (x + 10, bottom), (x, bottom)], width=1.5)
            canvas.cell(x + 20, (top + bottom - size) / 2, "", "gradient", size, 0.45)
    canvas.line([(right - 24, 20), (right - 24, 352)], width=1)
    for column in range(4):
        canvas.cell(right + column * size, 130, "", "weight", size, 0.3).cell(right + column * size, 210, "", "gradient", size, 0.45)
    canvas.arrow(right + 4 * size + 8, 142, right + 4 * size + 60, 142)
    canvas.cell(right + 4 * size + 68, 130, "", "loss", size, 0.3)
    x = right + 4 * size + 80
    canvas.line([(x, 162), (x, 222), (right + 4 * size + 8, 222)], "gradient", width=2.5, arrow=True)
    return canvas


def _number(value: float) -> str:
    return f"{value:g}"


def _signed(value: float) -> str:
    return _number(value).replace("-", "−")


def _contour(level: float) -> list[tuple[float, float]]:
    """The ellipse on which the loss has this level, from the axes of 3.5p² + 3pq + q²."""
    root = sqrt(61)
    large, small = (4.5 + root / 2) / 2, (4.5 - root / 2) / 2
    tilt_w, tilt_b = 3, 2 * (large - 3.5)
    length = hypot(tilt_w, tilt_b)
    steep = (tilt_w / length, tilt_b / length)
    points = []
    for step in range(721):
        along, across = sqrt(level / large) * cos(step * pi / 360), sqrt(level / small) * sin(step * pi / 360)
        points.append((BEST[0] + along * steep[0] - across * steep[1], BEST[1] + along * steep[1] + across * steep[0]))
    return points


def _runs(points: list[tuple[float, float]], drawn: Callable[[float, float], bool]) -> list[list[tuple[float, float]]]:
    """The runs of consecutive points that are to be drawn, thinned to every fourth and the last."""
    runs: list[list[tuple[float, float]]] = [[]]
    for w, b in points:
        if drawn(w, b):
            runs[-1].append((w, b))
        elif runs[-1]:
            runs.append([])
    return [run[:-1:4] + run[-1:] for run in runs if len(run) > 1]
