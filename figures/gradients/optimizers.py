"""Figures of the page on optimizers: the valley of the loss, and how six rules walk through it."""
from collections.abc import Callable
from math import cos, hypot, pi, sin, sqrt

from figures.canvas import Canvas

BEST = (2.0, 1.0)
Point = tuple[float, float]


def valley() -> Canvas:
    """SGD from (0, 4) with a small and a large learning rate, and the steep and the flat direction."""
    canvas = Canvas(560, 330)
    for column, rate in enumerate((0.1, 0.22)):
        at = _panel(canvas, 34 + column * 274, 30, 246, 262, (-0.7, 4.2), (-0.8, 4.4), (0.3, 1.2, 2.7, 4.8, 7.5, 12, 21))
        canvas.text(34 + column * 274 + 123, 13, f"learning_rate = {rate}", 14, mono=True)
        if column == 0:
            for angle, reach, label, anchor in ((25, 1.0, "4.2", "start"), (115, 1.0, "0.3", "start")):
                turn = angle * pi / 180
                canvas.arrow(*at(*BEST), *at(BEST[0] + reach * cos(turn), BEST[1] + reach * sin(turn)), "loss", width=3)
                canvas.text(at(BEST[0] + reach * cos(turn), 0)[0] + 7, at(0, BEST[1] + reach * sin(turn))[1] - 9, label, 14, anchor, "loss", True)
        _path(canvas, at, _walk("SGD", (0.0, 4.0), rate, 16), "circle")
    return canvas


def momentum_valley() -> Canvas:
    """Thirty updates of SGD and of momentum from (0, 4), with the same learning rate."""
    canvas = Canvas(560, 330)
    for column, name in enumerate(("SGD", "Momentum")):
        at = _panel(canvas, 34 + column * 274, 30, 246, 262, (-0.7, 4.2), (-0.8, 4.4), (0.3, 1.2, 2.7, 4.8, 7.5, 12, 21))
        canvas.text(34 + column * 274 + 123, 13, name, 15, bold=True)
        _path(canvas, at, _walk(name, (0.0, 4.0), 0.02, 30), "circle" if column == 0 else "square")
    return canvas


def ball() -> Canvas:
    """The curve with two minima: from 4, momentum 0.9 comes to rest at 3 and momentum 0.95 at -2."""
    canvas = Canvas(520, 466)
    for row, (momentum, count) in enumerate(((0.9, 12), (0.95, 17))):
        left, bottom = 46, 192 + row * 234
        def at(w: float, value: float) -> Point:
            return left + (w + 3.5) * 57, bottom - value * 52
        canvas.arrow(left, bottom, 510, bottom, width=1.5)
        for w in range(-3, 5):
            x, _ = at(w, 0)
            canvas.line([(x, bottom), (x, bottom + 4)], width=1.5).text(x, bottom + 27, str(w).replace("-", "−"), 14)
        canvas.text(506, bottom - 14, "w", 16, mono=True)
        canvas.line([at(-3.42 + step * 0.04, _height(-3.42 + step * 0.04)) for step in range(194)], "loss", width=2.5)
        canvas.text(left + 240, bottom - 165, f"momentum = {momentum}", 15, mono=True, bold=True)
        w, velocity = 4.0, 0.0
        for step in range(count):
            x, y = at(w, _height(w))
            canvas.circle(x, y - 9, 8, "weight", 0.15 if step else 0.9)
            velocity = momentum * velocity - 0.3 * _slope(w)
            w += velocity
        rest = 3.0 if momentum == 0.9 else -2.0
        x, y = at(rest, _height(rest))
        canvas.polygon([(x, y + 4), (x - 7, y + 16), (x + 7, y + 16)], "weight", 1)
    return canvas


def look_ahead() -> Canvas:
    """The second update from (0, 4): momentum asks for the gradient here, Nesterov at the end of the velocity."""
    canvas, unit = Canvas(460, 364), 470
    for row in range(2):
        left, top = 54, 56 + row * 154
        def at(w: float, b: float) -> Point:
            return left + (w - 0.5) * unit, top + (4.0 - b) * unit
        here, carried = (0.5, 4.0), (0.95, 4.0)
        end = (1.1, 3.85) if row == 0 else (0.785, 3.715)
        asked = here if row == 0 else carried
        canvas.text(left - 40, top - 40, "Momentum" if row == 0 else "Nesterov", 15, "start", bold=True)
        canvas.arrow(*at(*here), *at(*carried), "neutral", dashed=True, width=2.5)
        canvas.arrow(*at(*carried), *at(*end), "gradient", width=3)
        canvas.arrow(*at(*here), *at(*end), "weight", width=4)
        canvas.circle(*at(*here), 6, "weight", 1)
        canvas.circle(*at(*asked), 11, "gradient", 0.15)
        canvas.text((at(*here)[0] + at(*carried)[0]) / 2, top - 15, "0.9 * v", 15, mono=True)
        middle = ((carried[0] + end[0]) / 2, (carried[1] + end[1]) / 2)
        canvas.text(at(*middle)[0] + (14 if row == 0 else 16), at(*middle)[1] + (-6 if row == 0 else 6), "−0.1 * g", 15, "start", "gradient", mono=True)
        canvas.text(at(*end)[0] + (8 if row == 0 else -8), at(*end)[1] + (16 if row == 0 else 4), "v", 16, "start" if row == 0 else "end", "weight", True, True)
    return canvas


def averages() -> Canvas:
    """Three sequences of gradients with Adam's two moving averages: their ratio sets the update."""
    canvas = Canvas(560, 306)
    rows = [([1.0] * 20, "1.00", 1.0, 92), ([1.0, -1.0] * 10, "−0.05", 1.0, 176), ([0.01] * 20, "1.00", 100.0, 292)]
    for x, label, color in ((120, "g", "gradient"), (282, "m_hat", "weight"), (412, "sqrt(v_hat)", "loss"), (514, "ratio", None)):
        canvas.text(x, 16, label, 15, color=color, mono=True, bold=True)
    for row, (gradients, ratio, zoom, middle) in enumerate(rows):
        high = 46
        m = v = 0.0
        means, roots = [], []
        for t, g in enumerate(gradients, start=1):
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
            means.append(m / (1 - 0.9 ** t))
            roots.append(sqrt(v / (1 - 0.999 ** t)))
        for left, wide, values, color in ((34, 172, gradients, "gradient"), (232, 100, means, "weight"), (362, 100, roots, "loss")):
            canvas.line([(left, middle), (left + wide, middle)], width=1)
            space = wide / 20
            for index, value in enumerate(values):
                size = value * zoom * high
                canvas.rect(left + index * space + space * 0.15, min(middle, middle - size), space * 0.7, max(abs(size), 0.5), color, 0.6, stroke_width=0.5, radius=0)
        canvas.text(514, middle if row == 1 else middle - high / 2, ratio, 17, bold=True)
        one = "1" if zoom == 1 else "0.01"
        canvas.text(28, middle - high, one, 13, "end").text(28, middle, "0", 13, "end")
        if row == 1:
            canvas.text(28, middle + high, "−1", 13, "end")
    return canvas


def race() -> Canvas:
    """The six paths of the race from (0, 0), fifty updates each, on the contour lines of the loss."""
    return _race((0.0, 0.0), (-0.4, 2.6))


def race_far() -> Canvas:
    """The same race from (0, 4); the interactive figure stands in its place."""
    return _race((0.0, 4.0), (-0.4, 4.9))


def _race(start: Point, bs: Point) -> Canvas:
    canvas = Canvas(560, 690)
    runs = [("SGD", 0.1, "circle"), ("Momentum", 0.02, "square"), ("Nesterov", 0.02, "triangle"),
            ("Adagrad", 0.5, "diamond"), ("RMSprop", 0.2, "cross"), ("Adam", 0.2, "ring")]
    for index, (name, rate, mark) in enumerate(runs):
        left, top = 34 + index % 2 * 274, 30 + index // 2 * 228
        at = _panel(canvas, left, top, 246, 160, (-0.4, 4.2), bs, (0.3, 1.2, 2.7, 4.8, 7.5, 12, 21))
        canvas.text(left + 123, top - 14, f"{name}  {rate}", 15, bold=True)
        _path(canvas, at, _walk(name, start, rate, 50), mark)
    return canvas


def schedules() -> Canvas:
    """Two learning rates over a hundred updates: halved every 25, and a cosine."""
    canvas, left, bottom = Canvas(520, 300), 60, 250
    def at(step: float, rate: float) -> Point:
        return left + step * 3.9, bottom - rate * 1050
    canvas.arrow(left, bottom, 508, bottom, width=1.5).arrow(left, bottom, left, 14, width=1.5)
    for step in (0, 25, 50, 75, 100):
        x, _ = at(step, 0)
        canvas.line([(x, bottom), (x, bottom + 5)], width=1.5).text(x, bottom + 19, step, 14)
    for rate in (0.05, 0.1, 0.15, 0.2):
        _, y = at(0, rate)
        canvas.line([(left - 5, y), (left, y)], width=1.5).text(left - 10, y, rate, 14, "end")
    canvas.text(left + 12, 14, "learning_rate", 15, "start", mono=True).text(504, bottom + 38, "t", 16, mono=True)
    canvas.line([at(step, 0.2 * 0.5 ** (step / 25)) for step in range(101)], "weight", width=3)
    canvas.line([at(step, 0.1 * (1 + cos(pi * step / 100))) for step in range(101)], "gradient", width=3, dashed=True)
    canvas.text(at(40, 0)[0], at(0, 0.15)[1], "cosine", 15, "start", "gradient", mono=True)
    canvas.text(at(20, 0)[0], at(0, 0.085)[1], "halving", 15, "end", "weight", mono=True)
    return canvas


def _loss_gradient(w: float, b: float) -> Point:
    p, q = w - BEST[0], b - BEST[1]
    return 7 * p + 3 * q, 3 * p + 2 * q


def _height(w: float) -> float:
    return 0.025 * w**4 - w**3 / 15 - 0.25 * w**2 + 0.6 * w + 19 / 15


def _slope(w: float) -> float:
    return 0.1 * (w + 2) * (w - 1) * (w - 3)


def _walk(name: str, start: Point, rate: float, count: int) -> list[Point]:
    """The points that a rule visits; the same rules as in snippets/gradients/optimizers_race.py, one weight at a time."""
    points, states = [start], [{"velocity": 0.0, "total": 0.1, "average": 0.0, "m": 0.0, "v": 0.0} for _ in start]
    for t in range(1, count + 1):
        moved = []
        for place, g, state in zip(points[-1], _loss_gradient(*points[-1]), states, strict=True):
            state["velocity"] = 0.9 * state["velocity"] - rate * g
            state["total"] += g * g
            state["average"] = 0.9 * state["average"] + 0.1 * g * g
            state["m"], state["v"] = 0.9 * state["m"] + 0.1 * g, 0.999 * state["v"] + 0.001 * g * g
            change = {"SGD": -rate * g, "Momentum": state["velocity"], "Nesterov": 0.9 * state["velocity"] - rate * g,
                      "Adagrad": -rate * g / sqrt(state["total"] + 1e-7), "RMSprop": -rate * g / sqrt(state["average"] + 1e-7),
                      "Adam": -rate * (state["m"] / (1 - 0.9**t)) / (sqrt(state["v"] / (1 - 0.999**t)) + 1e-7)}[name]
            moved.append(place + change)
        points.append((moved[0], moved[1]))
    return points


def _panel(canvas: Canvas, left: float, top: float, width: float, height: float, ws: Point, bs: Point, levels: tuple[float, ...]) -> Callable[[float, float], Point]:
    """Axes with contour lines of the loss; returns the function from (w, b) to a place on the canvas."""
    unit_w, unit_b = width / (ws[1] - ws[0]), height / (bs[1] - bs[0])
    def at(w: float, b: float) -> Point:
        return left + (w - ws[0]) * unit_w, top + height - (b - bs[0]) * unit_b
    canvas.rect(left, top, width, height, fill_opacity=0, stroke_width=1)
    for w in range(0, int(ws[1])):
        canvas.text(at(w, 0)[0], top + height + 14, w, 13)
    for b in range(0, int(bs[1]) + 1):
        canvas.text(left - 10, at(0, b)[1], b, 13)
    canvas.text(left + width - 4, top + height + 15, "w", 15, mono=True).text(left - 11, top + 6, "b", 15, mono=True)
    for level in levels:
        run: list[Point] = []
        for point in [*_contour(level), (99.0, 99.0)]:
            if ws[0] <= point[0] <= ws[1] and bs[0] <= point[1] <= bs[1]:
                run.append(point)
            elif run:
                if len(run) > 1:
                    canvas.line([at(*place) for place in run[:-1:3] + run[-1:]], "loss", width=1)
                run = []
    canvas.circle(*at(*BEST), 4, "loss", 1)
    return at


def _contour(level: float) -> list[Point]:
    """The ellipse on which the loss has this level, from the axes of 3.5p² + 3pq + q²."""
    root = sqrt(61)
    large, small = (4.5 + root / 2) / 2, (4.5 - root / 2) / 2
    length = hypot(3, 2 * (large - 3.5))
    steep = (3 / length, 2 * (large - 3.5) / length)
    points = []
    for step in range(361):
        along, across = sqrt(level / large) * cos(step * pi / 180), sqrt(level / small) * sin(step * pi / 180)
        points.append((BEST[0] + along * steep[0] - across * steep[1], BEST[1] + along * steep[1] + across * steep[0]))
    return points


def _path(canvas: Canvas, at: Callable[[float, float], Point], points: list[Point], mark: str) -> None:
    """A line through the points with one mark on each."""
    places = [at(*point) for point in points]
    canvas.line(places, "weight", width=1.6)
    for index, (x, y) in enumerate(places):
        size = 3.2 if index else 5.5
        if mark == "circle" or index == 0:
            canvas.circle(x, y, size, "weight", 0.9)
        elif mark == "ring":
            canvas.circle(x, y, 3.6, "weight", 0)
        elif mark == "square":
            canvas.rect(x - 3, y - 3, 6, 6, "weight", 0.9, radius=0, stroke_width=1)
        elif mark == "triangle":
            canvas.polygon([(x, y - 4), (x - 4, y + 3), (x + 4, y + 3)], "weight", 0.9)
        elif mark == "diamond":
            canvas.polygon([(x, y - 4.5), (x + 4.5, y), (x, y + 4.5), (x - 4.5, y)], "weight", 0.9)
        else:
            canvas.line([(x - 3.5, y - 3.5), (x + 3.5, y + 3.5)], "weight", width=1.8).line([(x - 3.5, y + 3.5), (x + 3.5, y - 3.5)], "weight", width=1.8)
