"""Figures of the page on the training loop: its steps, its path, its loss, its counts, and where it starts."""
from math import cos, hypot, pi, sin, sqrt

from figures.canvas import Canvas

POINTS = [(0, 1), (1, 3), (2, 5), (3, 7)]
BEST = (2.0, 1.0)


def _loss(w: float, b: float, points=POINTS) -> float:
    """The mean of the squared errors of the line w * x + b."""
    return sum((w * x + b - y) ** 2 for x, y in points) / len(points)


def _update(w: float, b: float, points=POINTS) -> tuple[float, float]:
    """The weights after one update with learning rate 0.1."""
    errors = [(x, w * x + b - y) for x, y in points]
    return (w - 0.2 * sum(error * x for x, error in errors) / len(points), b - 0.2 * sum(error for _, error in errors) / len(points))


def _path(batch_size: int, updates: int) -> list[tuple[float, float]]:
    """The weights from (0, 0) on, one pair after every update."""
    path = [(0.0, 0.0)]
    for update in range(updates):
        start = update * batch_size % len(POINTS)
        path.append(_update(*path[-1], POINTS[start:start + batch_size]))
    return path


def _box(canvas: Canvas, x: float, y: float, number: str, color: str, lines: list[str], width: float = 148, height: float = 62, dashed: bool = False) -> None:
    """A box around (x, y) with its step number on the corner."""
    canvas.rect(x - width / 2, y - height / 2, width, height, color, 0.16, dashed, stroke_width=2, radius=8)
    for place, line in enumerate(lines):
        canvas.text(x, y + (place - (len(lines) - 1) / 2) * 21, line, 15, mono=True)
    canvas.circle(x - width / 2, y - height / 2, 12, color, 1)
    canvas.marks.append(f'<text x="{x - width / 2:g}" y="{y - height / 2:g}" font-size="14" text-anchor="middle" dominant-baseline="central" fill="#fff" font-weight="bold">{number}</text>')


def cycle() -> Canvas:
    """The five steps of the loop as a cycle, with the numbers of the first batch."""
    canvas = Canvas(500, 372)
    places = {1: (92, 56), 2: (404, 56), 3: (404, 188), 4: (404, 320), 5: (92, 320)}
    _box(canvas, *places[1], "1", "input", ["x [0, 1]", "y [1, 3]"], dashed=True)
    _box(canvas, *places[2], "2", "target", ["y_pred", "[0, 0]"])
    _box(canvas, *places[3], "3", "loss", ["loss", "5.0"])
    _box(canvas, *places[4], "4", "gradient", ["gradient", "[−3, −4]"])
    _box(canvas, *places[5], "5", "weight", ["w 0.0 → 0.3", "b 0.0 → 0.4"])
    canvas.arrow(168, 56, 326, 56).text(247, 38, "x", 15, mono=True)
    canvas.line([(92, 89), (92, 122), (300, 122), (300, 188), (326, 188)], "input", dashed=True, arrow=True).text(196, 108, "y", 15, mono=True)
    canvas.arrow(404, 89, 404, 153).arrow(404, 221, 404, 285).arrow(328, 320, 170, 320)
    canvas.line([(92, 287), (92, 255), (252, 255), (252, 70), (326, 70)], "weight", dashed=True, arrow=True).text(172, 240, "w, b", 15, mono=True)
    canvas.line([(44, 287), (44, 91)], width=2, arrow=True)
    return canvas


def path() -> Canvas:
    """Contour lines of the loss of all four points and two paths: four points per update, and two."""
    left, bottom, wide, high = 46, 308, 140, 178
    canvas = Canvas(500, 354)
    def at(w: float, b: float) -> tuple[float, float]:
        return left + w * wide, bottom - b * high
    canvas.arrow(left, bottom, 484, bottom, width=1.5).arrow(left, bottom, left, 12, width=1.5)
    for w in range(4):
        canvas.line([(at(w, 0)[0], bottom), (at(w, 0)[0], bottom + 5)], width=1.5).text(at(w, 0)[0], bottom + 19, w, 14)
    for b in (0, 0.5, 1, 1.5):
        canvas.line([(left - 5, at(0, b)[1]), (left, at(0, b)[1])], width=1.5).text(left - 10, at(0, b)[1], f"{b:g}", 14, "end")
    canvas.text(478, bottom + 36, "w", 16, mono=True).text(left + 15, 16, "b", 16, mono=True)
    for level in (0.1, 0.5, 1.5, 3.5, 7, 12):
        run: list[tuple[float, float]] = []
        for w, b in _contour(level) + [(99, 99)]:
            if 0 <= w <= 3.08 and 0 <= b <= 1.62:
                run.append(at(w, b))
            elif run:
                if len(run) > 1:
                    canvas.line(run, "loss", width=1)
                run = []
    for updates, size, dashed in [(3, 4, True), (8, 2, False)]:
        points = [at(*point) for point in _path(size, updates)]
        for place, (start, end) in enumerate(zip(points, points[1:])):
            long = hypot(end[0] - start[0], end[1] - start[1]) > 40
            (canvas.arrow if long else canvas.line)(*((*start, *end) if long else ([start, end],)), "weight", dashed, 2.5)
        for point in points[1:]:
            canvas.circle(*point, 3.5, "weight", 1)
    canvas.circle(*at(*BEST), 6, "loss", 1)
    canvas.text(at(1.2, 0)[0], at(0, 0.44)[1], "4", 16, bold=True, color="weight")
    canvas.text(at(1.2, 0)[0], at(0, 0.87)[1], "2", 16, bold=True, color="weight")
    return canvas


def reported() -> Canvas:
    """The loss of every batch before its update, the mean that fit reports, and the loss after the epoch."""
    canvas, left, bottom, wide = Canvas(500, 330), 56, 272, 70
    rows = []
    w = b = 0.0
    for _ in range(3):
        batch = []
        for start in (0, 2):
            batch.append(_loss(w, b, POINTS[start:start + 2]))
            w, b = _update(w, b, POINTS[start:start + 2])
        rows.append((batch, sum(batch) / 2, _loss(w, b)))
    def y(value: float) -> float:
        return bottom - value * 9.4
    canvas.arrow(left, bottom, 492, bottom, width=1.5).arrow(left, bottom, left, 12, width=1.5)
    for value in (0, 5, 10, 15, 20, 25):
        canvas.line([(left - 5, y(value)), (left, y(value))], width=1.5).text(left - 11, y(value), value, 14, "end")
    canvas.text(left + 12, 14, "loss", 15, "start", mono=True)
    for epoch, (batch, mean, after) in enumerate(rows):
        start = left + 6 + epoch * 2 * wide
        if epoch:
            canvas.line([(start, bottom), (start, 40)], dashed=True, width=1)
        for place, value in enumerate(batch):
            x = start + (place + 0.5) * wide - 6
            canvas.circle(x, y(value), 6, "loss", 1)
            canvas.text(x, bottom + 17, 2 * epoch + place + 1, 14)
        canvas.line([(start + 6, y(mean)), (start + 2 * wide - 22, y(mean))], "loss", width=3)
        canvas.polygon([(start + 2 * wide - 11, y(after) - 8), (start + 2 * wide - 3, y(after)), (start + 2 * wide - 11, y(after) + 8), (start + 2 * wide - 19, y(after))], "loss", 0)
        canvas.line([(start + 4, bottom + 30), (start + 2 * wide - 12, bottom + 30)], width=1.5)
        canvas.text(start + wide - 4, bottom + 45, f"epoch {epoch + 1}", 14, mono=True)
    return canvas


def counting() -> Canvas:
    """Ten samples, batch size 4, three epochs: nine iterations."""
    canvas, size, left = Canvas(484, 250), 32, 84
    for epoch in range(3):
        top = 40 + epoch * 74
        canvas.text(left - 14, top + size / 2, f"epoch {epoch + 1}", 15, "end", mono=True)
        x = left
        for place, count in enumerate((4, 4, 2)):
            for _ in range(count):
                canvas.cell(x, top, "", "input", size, 0.2)
                x += size
            canvas.rect(x - count * size - 3, top - 3, count * size + 6, size + 6, "input", 0, stroke_width=2.5, radius=5)
            middle = x - count * size / 2
            canvas.arrow(x + 6, top + size / 2, x + 18, top + size / 2, "weight")
            if epoch == 0:
                canvas.text(middle, 18, count, 15)
            canvas.text(middle, top + size + 17, 3 * epoch + place + 1, 15, color="weight", bold=True)
            x += 26
    return canvas


def twins() -> Canvas:
    """Three starts of a network with two hidden units, with kernel1 before and after training."""
    canvas = Canvas(520, 288)
    cases = [(["0", "0"], ["0", "0"], "1.00"), (["0.5", "0.5"], ["2.21", "2.21"], "0.68"), (["0.27", "−0.46"], ["1.10", "−1.55"], "0.00")]
    for place, (before, after, loss) in enumerate(cases):
        x = 90 + place * 170
        for top, values in ((28, before), (172, after)):
            canvas.circle(x - 62, top + 30, 11, "input", 0.25).circle(x + 62, top + 30, 11, "target", 0.25)
            for unit, (value, y) in enumerate(zip(values, (top, top + 60))):
                same = values[0] == values[1]
                canvas.line([(x - 52, top + 30 + (y - top - 30) * 0.12), (x - 25, y + (14 if unit == 0 else -14) * 0.4)], "weight", width=2)
                canvas.line([(x + 25, y + (14 if unit == 0 else -14) * 0.4), (x + 52, top + 30 + (y - top - 30) * 0.12)], "neutral", width=1.5)
                canvas.rect(x - 26, y - 16, 52, 32, "weight", 0.16 if same else (0.16, 0.5)[unit], radius=14).text(x, y, value, 15)
        canvas.arrow(x, 112, x, 147)
        canvas.text(x, 270, f"loss {loss}", 15, mono=True, color="loss", bold=True)
        if place:
            canvas.line([(x - 85, 12), (x - 85, 278)], width=1)
    return canvas


def _contour(level: float) -> list[tuple[float, float]]:
    """The ellipse on which the loss has this level, from the axes of 3.5p² + 3pq + q²."""
    root = sqrt(61)
    large, small = (4.5 + root / 2) / 2, (4.5 - root / 2) / 2
    tilt_w, tilt_b = 3, 2 * (large - 3.5)
    length = hypot(tilt_w, tilt_b)
    points = []
    for step in range(361):
        along, across = sqrt(level / large) * cos(step * pi / 180), sqrt(level / small) * sin(step * pi / 180)
        points.append((BEST[0] + (along * tilt_w - across * tilt_b) / length, BEST[1] + (along * tilt_b + across * tilt_w) / length))
    return points
