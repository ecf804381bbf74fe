"""Figures of the page on stochastic gradient descent: paths on two surfaces, estimates, a saddle point and two valleys."""
from collections.abc import Callable, Sequence
from itertools import combinations, product
from math import cos, pi, sin, sqrt

from figures.canvas import Canvas

Place = Callable[[float, float], tuple[float, float]]
Point = tuple[float, float]
X, Y, EXACT = (0, 1, 2, 3), (1.5, 2.5, 4.5, 7.5), (1, 3, 5, 7)
ORDER = (2, 0, 1, 3, 3, 2, 1, 0, 1, 3, 0, 2)      # the page's seeded draw: three epochs of four samples


def three_paths() -> Canvas:
    """The same twelve samples as 3 updates of four, 6 of two and 12 of one, on the contours of the loss of the exact points."""
    canvas, size = Canvas(520, 288), 156
    for number, batch in enumerate((4, 2, 1)):
        left = 12 + number * 170
        at = _mapping((left, 40, size, size), (-0.2, 2.6), (-0.2, 1.8))
        canvas.text(left + size / 2, 18, f"batch_size {batch}", 15, mono=True, bold=True)
        canvas.rect(left, 40, size, size, "neutral", 0.04, radius=4)
        _contours(canvas, at, (0.05, 0.25, 0.75, 2, 4.5, 8.5, 14, 21), (-0.2, 2.6), (-0.2, 1.8))
        _path(canvas, at, _surface_path(batch, 0.05, EXACT))
        canvas.circle(*at(2, 1), 4, "loss", 1)
        canvas.text(left + size - 10, 184, "w", 15, mono=True).text(left + 12, 52, "b", 15, mono=True)
        cell = 12.5
        for sample in range(12):
            canvas.rect(left + 3 + sample * cell, 212, cell, 16, "input", 0.25, stroke_width=1)
        for group in range(12 // batch + 1):
            x = left + 3 + group * batch * cell
            canvas.line([(x, 206), (x, 234)], width=3)
        canvas.text(left + size / 2, 256, f"12 / {batch} = {12 // batch}", 15, mono=True)
    return canvas


def saddle() -> Canvas:
    """w² − b² around its saddle point: contours with the ways down, and its two cuts."""
    canvas, left, top, size = Canvas(520, 304), 42, 20, 244
    low, high = -1.25, 1.25
    at = _mapping((left, top, size, size), (low, high), (low, high))
    canvas.rect(left, top, size, size, "neutral", 0.04, radius=4)
    for level in (0.1, 0.4, 0.9):
        for side in (-1, 1):
            points = [(side * sqrt(level + b * b), b) for b in (low + (high - low) * step / 60 for step in range(61))]
            for run in _runs(points, (low, high), (low, high)):
                canvas.line([at(*point) for point in run], "loss", width=1.4)
            for run in _runs([(b, w) for w, b in points], (low, high), (low, high)):
                canvas.line([at(*point) for point in run], "loss", dashed=True, width=1.4)
        canvas.line([at(low, low), at(high, high)], "neutral", width=1).line([at(low, high), at(high, low)], "neutral", width=1)
    for sign in (-1, 1):
        canvas.arrow(*at(sign * 1.15, 0), *at(sign * 0.3, 0), "weight", width=3)
        canvas.arrow(*at(0, sign * 0.3), *at(0, sign * 1.15), "weight", width=3)
    canvas.circle(*at(0, 0), 6, "gradient", 1)
    for value in (-1, 0, 1):
        canvas.text(at(value, 0)[0], top + size + 15, _number(value), 14).text(left - 12, at(0, value)[1], _number(value), 14, "end" if value < 0 else "middle")
    canvas.text(left + size - 4, top + size + 30, "w", 16, mono=True).text(left - 26, top + 8, "b", 16, mono=True)
    for number, (name, sign) in enumerate((("w", 1), ("b", -1))):
        box = (330, 46 + number * 142, 170, 86)
        at = _mapping(box, (low, high), (-0.25, 1.45) if sign > 0 else (-1.45, 0.25))
        canvas.rect(*box, "neutral", 0.04, radius=4)
        canvas.text(415, box[1] - 16, "b = 0:  w²" if sign > 0 else "w = 0:  −b²", 15, mono=True)
        canvas.line([at(-1.15 + 2.3 * step / 40, sign * (-1.15 + 2.3 * step / 40) ** 2) for step in range(41)], "loss", dashed=sign < 0, width=3)
        canvas.line([at(-0.55, 0), at(0.55, 0)], "gradient", width=2).circle(*at(0, 0), 5, "gradient", 1)
        canvas.text(496, box[1] + 100, name, 15, mono=True)
    return canvas


def estimates() -> Canvas:
    """The gradients of every batch of 1, 2 and 3 samples at the start, around the full gradient (−17, −8)."""
    canvas, left, unit = Canvas(520, 452), 46, 9.2
    for number, size in enumerate((1, 2, 3)):
        top = 28 + number * 132
        at = _mapping((left, top, 50 * unit, 114), (-47, 3), (-16.4, -1.6))
        canvas.rect(left, top, 50 * unit, 114, "neutral", 0.04, radius=4)
        center = at(-17, -8)
        canvas.line([(center[0], top), (center[0], top + 114)], dashed=True, width=1).line([(left, center[1]), (left + 50 * unit, center[1])], dashed=True, width=1)
        for batch in combinations(range(4), size):
            here = at(*_gradient((0.0, 0.0), batch))
            canvas.line([center, here], "gradient", width=1.3).circle(*here, 6, "gradient", 0.45)
        canvas.circle(*center, 5, "neutral", 1)
        canvas.text(left + 10, top + 16, f"batch_size {size}", 15, "start", mono=True, bold=True)
        for value in (-15, -8, -3):
            canvas.text(left - 8, at(0, value)[1], _number(value), 14, "end")
    for value in (-45, -30, -17, 0):
        canvas.text(at(value, 0)[0], 420, _number(value), 14)
    canvas.text(left + 50 * unit, 440, "gradient[0]", 14, "end", mono=True).text(4, 12, "gradient[1]", 14, "start", mono=True)
    return canvas


def learning_rates() -> Canvas:
    """Four descents on the two-valley curve from w = 4: one crawls, one ends in the near valley, one jumps about, one leaves."""
    canvas = Canvas(520, 386)
    for number, (rate, updates) in enumerate(((0.01, 12), (0.5, 6), (1.8, 7), (3.0, 2))):
        left, top = 10 + number % 2 * 258, 34 + number // 2 * 188
        at = _valleys(canvas, (left, top, 242, 124))
        canvas.text(left + 121, top - 16, f"learning_rate {rate}", 15, mono=True, bold=True)
        points = _curve_path(rate, 0.0, updates)
        _path(canvas, at, [(w, _curve(w)) for w in points], radius=3.6)
        if rate == 3.0:
            here = at(points[-1], _curve(points[-1]))
            canvas.arrow(*here, left + 240, here[1] - 12, "weight", width=2)
            canvas.text(left + 160, here[1] + 6, "7.27", 14, color="weight", bold=True)
    return canvas


def try_it() -> Canvas:
    """The two surfaces of the interactive figure: the curve with and without momentum, and the contours with two batch sizes."""
    canvas = Canvas(520, 590)
    at = _valleys(canvas, (20, 34, 480, 200))
    canvas.text(260, 16, "learning_rate 0.5, start 4.0", 15, mono=True)
    _path(canvas, at, [(w, _curve(w)) for w in _curve_path(0.5, 0.9, 12)], radius=4, dashed=True)
    for w in _curve_path(0.5, 0.0, 4):
        x, y = at(w, _curve(w))
        canvas.rect(x - 5, y - 5, 10, 10, "weight", 1, radius=1)
    canvas.text(at(3, 0)[0] + 4, at(3, 0.62)[1], "momentum 0", 14, color="weight", mono=True)
    canvas.text(at(-0.55, 0)[0], at(0, 2.25)[1], "momentum 0.9", 14, color="weight", mono=True)
    left, top, wide, high = 46, 288, 440, 264
    xs, ys = (-0.3, 2.9), (-0.2, 1.72)
    at = _mapping((left, top, wide, high), xs, ys)
    canvas.rect(left, top, wide, high, "neutral", 0.04, radius=4)
    _contours(canvas, at, (0.03, 0.1, 0.25, 0.5, 1, 2, 3.5, 5.5, 8.5, 12.5, 17, 21), xs, ys)
    _path(canvas, at, _surface_path(1, 0.05), radius=4, dashed=True)
    for w, b in _surface_path(4, 0.1):
        x, y = at(w, b)
        canvas.rect(x - 5, y - 5, 10, 10, "weight", 1, radius=1)
    canvas.line([at(*point) for point in _surface_path(4, 0.1)], "weight", width=2).circle(*at(2, 1), 5, "loss", 1)
    canvas.text(at(1.05, 0)[0], at(0, 1.0)[1], "batch_size 1", 14, color="weight", mono=True)
    canvas.text(at(1.3, 0)[0], at(0, 0.2)[1], "batch_size 4", 14, color="weight", mono=True)
    for value in (0, 1, 2):
        canvas.text(at(value, 0)[0], top + high + 15, value, 14)
    for value in (0, 1):
        canvas.text(left - 12, at(0, value)[1], value, 14)
    canvas.text(left + wide - 4, top + high + 17, "w", 16, mono=True).text(left - 14, top + 8, "b", 16, mono=True)
    return canvas


def signs() -> Canvas:
    """All ways to bend up (+) or down (−) along 1, 2 and 3 directions: only one of them bends up along all."""
    canvas, size = Canvas(500, 320), 30
    for left, count in ((36, 1), (150, 2), (320, 3)):
        canvas.text(left + count * size / 2, 20, f"n = {count}", 16, mono=True, bold=True)
        for row, kind in enumerate(product("+−", repeat=count)):
            minimum = set(kind) == {"+"}
            for column, sign in enumerate(kind):
                canvas.cell(left + column * size, 42 + row * size, sign, "gradient" if minimum else "neutral", size, 0.5 if minimum else 0.08, bold=minimum)
        canvas.text(left + count * size + 14, 42 + size / 2, f"1 / {2 ** count}", 15, "start", "gradient", True, True)
    return canvas


def _loss(w: float, b: float) -> float:
    """The loss above its smallest value: mean((w * x + b - y) ** 2) - 0.25 with the sum worked out."""
    return 3.5 * (w - 2) ** 2 + 3 * (w - 2) * (b - 1) + (b - 1) ** 2


def _gradient(W: Point, batch: Sequence[int], targets: Sequence[float] = Y) -> Point:
    errors = [W[0] * X[i] + W[1] - targets[i] for i in batch]
    return 2 * sum(error * X[i] for error, i in zip(errors, batch)) / len(batch), 2 * sum(errors) / len(batch)


def _surface_path(size: int, rate: float, targets: Sequence[float] = Y) -> list[Point]:
    """The points of a descent from (0, 0) over the page's order of samples, in batches."""
    points = [(0.0, 0.0)]
    for first in range(0, len(ORDER), size):
        (w, b), (dw, db) = points[-1], _gradient(points[-1], ORDER[first:first + size], targets)
        points.append((w - rate * dw, b - rate * db))
    return points


def _curve(w: float) -> float:
    return 0.025 * w ** 4 - w ** 3 / 15 - 0.25 * w ** 2 + 0.6 * w + 19 / 15


def _curve_path(rate: float, momentum: float, updates: int) -> list[float]:
    """The points of a descent on the curve from w = 4."""
    points, velocity = [4.0], 0.0
    for _ in range(updates):
        w = points[-1]
        velocity = momentum * velocity - rate * 0.1 * (w + 2) * (w - 1) * (w - 3)
        points.append(w + velocity)
    return points


def _valleys(canvas: Canvas, box: tuple[float, float, float, float]) -> Place:
    """Draw the curve with its two valleys in a box, and return its mapping."""
    left, top, width, height = box
    at = _mapping(box, (-3.7, 4.7), (-0.25, 2.9))
    canvas.rect(*box, "neutral", 0.04, radius=4)
    places = [-3.7 + 8.4 * step / 168 for step in range(169)]
    canvas.line([at(w, _curve(w)) for w in places if _curve(w) < 2.9], "loss", width=2.5)
    for w in (-2, 1, 3, 4):
        canvas.line([(at(w, 0)[0], top + height), (at(w, 0)[0], top + height + 4)], width=1.5).text(at(w, 0)[0], top + height + 15, _number(w), 14)
    canvas.text(left + width - 6, top + height + 15, "w", 15, mono=True)
    return at


def _path(canvas: Canvas, at: Place, points: Sequence[Point], radius: float = 3.2, dashed: bool = False) -> None:
    """Draw the visited points, joined in their order; the start is hollow."""
    canvas.line([at(*point) for point in points], "weight", dashed, 1.8)
    for number, point in enumerate(points):
        canvas.circle(*at(*point), radius + (1.5 if number == 0 else 0), "weight", 1 if number else 0.2)


def _contours(canvas: Canvas, at: Place, levels: Sequence[float], ws: Point, bs: Point) -> None:
    """Draw the ellipses on which the loss above its smallest value has these levels."""
    for level in levels:
        points = []
        for step in range(241):
            p = sqrt(level / 1.25) * cos(step * pi / 120)      # 3.5p² + 3pq + q² = (q + 1.5p)² + 1.25p²
            points.append((2 + p, 1 + sqrt(level) * sin(step * pi / 120) - 1.5 * p))
        for run in _runs(points, ws, bs):
            canvas.line([at(*point) for point in run], "loss", width=1)


def _runs(points: Sequence[Point], xs: Point, ys: Point) -> list[list[Point]]:
    """The runs of consecutive points inside a box."""
    runs: list[list[Point]] = [[]]
    for x, y in points:
        if xs[0] <= x <= xs[1] and ys[0] <= y <= ys[1]:
            runs[-1].append((x, y))
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) > 1]


def _mapping(box: tuple[float, float, float, float], xs: Point, ys: Point) -> Place:
    """From the numbers of a graph to the place on the canvas, for a graph in the box (left, top, width, height)."""
    left, top, width, height = box
    return lambda x, y: (left + (x - xs[0]) / (xs[1] - xs[0]) * width, top + (ys[1] - y) / (ys[1] - ys[0]) * height)


def _number(value: float) -> str:
    return f"{value:g}".replace("-", "−")
