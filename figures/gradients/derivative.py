"""Figures of the page on derivatives."""
from collections.abc import Callable, Sequence

from figures.canvas import Canvas

Place = Callable[[float, float], tuple[float, float]]
X, Y = (0, 1, 2, 3), (1, 3, 5, 7)


def one_weight() -> Canvas:
    """Left, the four points, the predictions for w = 0 and their errors; right, the loss as w changes, seen only near w = 0."""
    canvas = Canvas(500, 290)
    at = _panel(canvas, (52, 26, 176, 216), (-0.3, 3.4), (-0.4, 7.6), [0, 1, 2, 3], [1, 3, 5, 7])
    canvas.line([at(-0.3, 1), at(3.4, 1)], "weight", width=2.5)
    for x, y in zip(X, Y):
        if y > 1:
            canvas.line([at(x, 1), at(x, y)], "loss", dashed=True)
            canvas.text(at(x, 0)[0] + 9, at(0, (1 + y) / 2)[1], _number(1 - y), 14, "start", "loss", True)
        canvas.rect(at(x, 1)[0] - 6, at(x, 1)[1] - 6, 12, 12, "weight", 0.35, radius=1)
        canvas.circle(*at(x, y), 5, "target", 1)
    canvas.text(at(3.4, 0)[0] + 4, 259, "x", 15, mono=True).text(20, at(0, 4)[1], "y", 15, mono=True)
    canvas.text(at(1.55, 0)[0], 12, "y_pred = 0·x + 1", 14, color="weight", mono=True)

    at = _panel(canvas, (314, 26, 172, 216), (-0.9, 4.9), (-1, 20), [0, 2, 4], [14])
    _curve(canvas, at, _loss, -0.28, 0.28, "loss", width=4)
    x, y = at(0, 14)
    canvas.line([(x, at(0, -1)[1]), (x, y)], "weight", dashed=True, width=1.5).line([(at(-0.9, 0)[0], y), (x, y)], "loss", dashed=True, width=1.5)
    canvas.circle(x, y, 6, "loss", 1)
    canvas.arrow(x - 10, 262, x - 36, 262, "weight").arrow(x + 10, 262, x + 36, 262, "weight")
    canvas.text(x, 278, "?", 17, color="weight", bold=True)
    canvas.text(at(4.9, 0)[0] + 2, 259, "w", 15, mono=True).text(400, 12, "loss", 14, color="loss", mono=True)
    return canvas


def same_slope() -> Canvas:
    """A rising and a falling line, with two steps of different width on each: rise / run is the same."""
    canvas = Canvas(500, 270)
    for left, slope, low, steps in ((14, 3, -0.4, [(0, 0.5), (1, 1)]), (264, -2, -5, [(0, 0.5), (1, 1)])):
        at = _mapping((left, 30, 222, 226), (-0.25, 2.55), (low - 0.6, low + 7.2))
        x_axis = at(0, 0)[1]
        canvas.arrow(left, x_axis, left + 222, x_axis, width=1.5).text(left + 216, x_axis + 15, "x", 15, mono=True)
        canvas.line([at(-0.12, -0.12 * slope), at(2.25, 2.25 * slope)], "target", width=3)
        for x, h in steps:
            start, corner, end = at(x, slope * x), at(x + h, slope * x), at(x + h, slope * (x + h))
            canvas.line([start, corner], "input", width=2.5).line([corner, end], "gradient", width=2.5)
            canvas.circle(*start, 4, "target", 1).circle(*end, 4, "target", 1)
            canvas.text((start[0] + corner[0]) / 2, start[1] + (13 if slope > 0 else -13), _number(h), 14, color="input", bold=True)
            canvas.text(corner[0] + 9, (corner[1] + end[1]) / 2, _number(h * slope), 14, "start", "gradient", True)
        canvas.text(left + 111, 14, f"{_number(slope * 0.5)}/0.5 = {_number(slope)}/1 = {slope}".replace("-", "−"), 14, mono=True, color="gradient", bold=True)
    return canvas


def approach() -> Canvas:
    """x² and the lines through x = 1 and x + h for three values of h: they turn toward the tangent."""
    canvas, size = Canvas(500, 236), 148
    for number, h in enumerate((1, 0.5, 0.1)):
        left, top, slope = 10 + number * 166, 36, 2 + h
        at = _mapping((left, top, size, 164), (0.3, 2.2), (-0.5, 4.5))
        canvas.rect(left, top, size, 164, "neutral", 0.05, radius=4)
        _curve(canvas, at, lambda x: x * x, 0.33, 2.1, "target", width=3)
        canvas.line([at(0.8, 1 - 0.2 * slope), at(2.1, 1 + 1.1 * slope)], "input", width=2.5)
        canvas.line([at(0.4, -0.2), at(2.15, 3.3)], "gradient", dashed=True, width=2)
        canvas.circle(*at(1, 1), 4.5, "input", 1).circle(*at(1 + h, (1 + h) ** 2), 4.5, "input", 1)
        canvas.text(left + size / 2, 17, _number(slope), 17, color="input", bold=True)
        canvas.text(left + size / 2, 218, f"h = {_number(h)}", 14, mono=True)
        if number < 2:
            canvas.arrow(left + size + 2, top + 82, left + 164, top + 82)
    return canvas


def zoom() -> Canvas:
    """x² near x = 1 in three windows, each five times as narrow: it becomes its tangent."""
    canvas, size = Canvas(500, 216), 148
    for number, half in enumerate((1, 0.2, 0.04)):
        left, top = 10 + number * 166, 12
        at = _mapping((left, top, size, size), (1 - half, 1 + half), (1 - 2 * half, 1 + 2 * half))
        canvas.rect(left, top, size, size, "neutral", 0.05, radius=4)
        low = 1 - half * 0.98
        high = min(1 + half * 0.98, (1 + 2 * half * 0.98) ** 0.5)
        _curve(canvas, at, lambda x: x * x, low, high, "target", width=4)
        canvas.line([at(1 - half * 0.98, 1 - 2 * half * 0.98), at(1 + half * 0.98, 1 + 2 * half * 0.98)], "gradient", dashed=True, width=2)
        if number < 2:
            (x1, y1), (x2, y2) = at(1 - half / 5, 1 + 2 * half / 5), at(1 + half / 5, 1 - 2 * half / 5)
            canvas.rect(x1, y1, x2 - x1, y2 - y1, "neutral", 0.12, stroke_width=1.5)
            canvas.arrow(left + size + 2, top + size / 2, left + 164, top + size / 2)
        canvas.circle(*at(1, 1), 4.5, "target", 1)
        for line, (name, reach) in enumerate((("x", half), ("y", 2 * half))):
            canvas.text(left + size / 2, top + size + 18 + 20 * line, f"{name}: {_number(1 - reach)} … {_number(1 + reach)}", 13, mono=True)
    return canvas


def tangents() -> Canvas:
    """Above, x² with its tangents at three places; below, the slopes of these tangents as the graph of 2x."""
    canvas = Canvas(480, 424)
    upper = _panel(canvas, (64, 24, 350, 196), (-2.3, 2.3), (-0.9, 4.4), [], [0, 2, 4])
    lower = _panel(canvas, (64, 246, 350, 144), (-2.3, 2.3), (-4.4, 4.4), [-2, -1, 0, 1, 2], [-4, 0, 4])
    canvas.line([lower(-2.3, 0), lower(2.3, 0)], width=1)
    _curve(canvas, upper, lambda x: x * x, -2.07, 2.07, "target", width=3)
    canvas.line([lower(-2.2, -4.4), lower(2.2, 4.4)], "gradient", width=3)
    for x, reach, dx, dy in ((-1.5, 0.6, -26, 10), (0, 0.8, -16, 16), (1, 0.8, 26, 12)):
        y, slope = x * x, 2 * x
        canvas.line([upper(x, y), lower(x, slope)], dashed=True, width=1)
        canvas.line([upper(x - reach, y - reach * slope), upper(x + reach, y + reach * slope)], "gradient", width=2.5)
        canvas.circle(*upper(x, y), 5, "target", 1).circle(*lower(x, slope), 5, "gradient", 1)
        place = upper(x, y)
        canvas.text(place[0] + dx, place[1] + dy, _number(slope), 15, color="gradient", bold=True)
        place = lower(x, slope)
        canvas.text(place[0] + 10, place[1] + 13, _number(slope), 15, "start", "gradient", True)
    canvas.text(424, upper(0, 4)[1], "x²", 16, "start", "target", True, True).text(424, lower(0, 4)[1], "2x", 16, "start", "gradient", True, True)
    canvas.text(440, lower(0, -4.4)[1] + 17, "x", 15, mono=True)
    return canvas


def try_it() -> Canvas:
    """The interactive figure as it stands first, and without JavaScript: x², the line through x = 1 and x + h = 2, the tangent at 1."""
    canvas, box = Canvas(520, 340), (44, 16, 460, 286)
    at = _panel(canvas, box, (-3, 3), (-3, 6), [-3, -2, -1, 1, 2, 3], [-2, 2, 4, 6])
    _curve(canvas, at, lambda x: x * x, -2.44, 2.44, "target", width=3)
    canvas.line([at(-0.6, -2.2), at(2.6, 4.2)], "gradient", dashed=True, width=2.5).line([at(-0.3, -2.9), at(2.6, 5.8)], "input", width=2.5)
    canvas.circle(*at(2, 4), 5.5, "input", 1).circle(*at(1, 1), 6.5, "gradient", 1)
    return canvas.text(504, 330, "x", 15, mono=True).text(at(2, 4)[0] - 14, at(2, 4)[1], "h = 1", 14, "end", mono=True)


def against_sign() -> Canvas:
    """The loss with its tangents at w = 0 and w = 3, and one update from each."""
    canvas = Canvas(500, 338)
    at = _panel(canvas, (60, 22, 420, 240), (-0.6, 4.4), (-1, 17.5), [0, 1, 2, 3, 4], [0, 3.5, 14])
    _curve(canvas, at, _loss, -0.23, 4.23, "loss", width=3)
    for w, slope, reach, new in ((0, -14, 0.42, 1.4), (3, 7, 0.62, 2.3)):
        x, y = at(w, _loss(w))
        canvas.line([at(w - reach * 0.55, _loss(w) - reach * 0.55 * slope), at(w + reach, _loss(w) + reach * slope)], "gradient", width=3)
        canvas.line([(x, y), (x, 262)], "weight", dashed=True, width=1).line([at(new, _loss(new)), at(new, -1)], "weight", dashed=True, width=1)
        canvas.circle(x, y, 6, "loss", 1).circle(*at(new, _loss(new)), 6, "loss", 0.25)
        canvas.text(x + 14 if w == 0 else x + 16, y - 4 if w == 0 else y + 6, f"{slope:+}".replace("-", "−"), 17, "start", "gradient", True)
        canvas.arrow(x, 302, at(new, 0)[0], 302, "weight", width=3)
        canvas.text((x + at(new, 0)[0]) / 2, 322, f"{new - w:+.1f}".replace("-", "−"), 15, color="weight", bold=True)
    canvas.text(at(4.4, 0)[0] + 4, 279, "w", 16, mono=True).text(34, 12, "loss", 14, color="loss", mono=True)
    return canvas


def chords() -> Canvas:
    """x³ near x = 1 with h = 0.5: the forward chord is steeper than the tangent, the central one nearly parallel to it."""
    canvas = Canvas(500, 284)
    for left, name, start in ((12, "forward", 1.0), (262, "central", 0.5)):
        at = _mapping((left, 36, 226, 206), (0.25, 1.72), (-0.75, 4.1))
        canvas.rect(left, 36, 226, 206, "neutral", 0.05, radius=4)
        _curve(canvas, at, lambda x: x ** 3, 0.27, 1.58, "target", width=3)
        canvas.line([at(0.5, -0.5), at(1.62, 1 + 0.62 * 3)], "gradient", dashed=True, width=2)
        slope = (1.5 ** 3 - start ** 3) / (1.5 - start)
        canvas.line([at(start - 0.14, start ** 3 - 0.14 * slope), at(1.6, 1.5 ** 3 + 0.1 * slope)], "input", width=2.5)
        for x in (start, 1.5):
            canvas.circle(*at(x, x ** 3), 5, "input", 1)
        canvas.circle(*at(1, 1), 5, "target", 1)
        canvas.text(left + 113, 17, f"{name}: {_number(slope)}", 15, mono=True, color="input", bold=True)
        for x, label in ((0.5, "1-h"), (1, "1"), (1.5, "1+h")):
            if x >= start:
                canvas.line([(at(x, 0)[0], 242), (at(x, 0)[0], 249)], width=1.5)
                canvas.text(at(x, 0)[0], 264, label.replace("-", "−"), 14, mono=True)
    return canvas


def kinks() -> Canvas:
    """Three functions without a derivative at 0: relu, |x| and a step, with the slopes on both sides."""
    canvas = Canvas(500, 208)
    shapes = (("relu(x)", [(-1, 0), (0, 0), (1, 1)], "0", "1"), ("|x|", [(-1, 1), (0, 0), (1, 1)], "−1", "1"), ("x > 0", None, "0", "∞"))
    for number, (name, points, left_slope, right_slope) in enumerate(shapes):
        left = 10 + number * 166
        at = _mapping((left, 40, 148, 128), (-1.1, 1.1), (-0.35, 1.3))
        canvas.rect(left, 34, 148, 134, "neutral", 0.05, radius=4)
        canvas.line([(left + 6, at(0, 0)[1]), (left + 142, at(0, 0)[1])], width=1).line([(at(0, 0)[0], 40), (at(0, 0)[0], 162)], width=1)
        if points:
            canvas.line([at(*point) for point in points], "target", width=3.5)
            canvas.circle(*at(0, 0), 9, "loss", 0.15)
        else:
            canvas.line([at(-1, 0), at(0, 0)], "target", width=3.5).line([at(0, 1), at(1, 1)], "target", width=3.5)
            canvas.circle(*at(0, 0), 5, "target", 1).circle(*at(0, 1), 5, "target", 0.15)
            canvas.line([at(0, 0.12), at(0, 0.88)], "loss", dashed=True, width=2.5)
        canvas.text(left + 74, 16, name, 15, mono=True, bold=True)
        canvas.text(left + 37, 188, left_slope, 17, color="gradient", bold=True).text(left + 111, 188, right_slope, 17, color="gradient", bold=True)
        canvas.line([(left + 74, 178), (left + 74, 200)], width=1)
    return canvas


def _loss(w: float) -> float:
    return 3.5 * (w - 2) ** 2


def _number(value: float) -> str:
    """A number as short as it can be written, with a real minus sign."""
    return f"{value:g}".replace("-", "−")


def _mapping(box: tuple[float, float, float, float], xs: tuple[float, float], ys: tuple[float, float]) -> Place:
    """From the numbers of a graph to the place on the canvas, for a graph in the box (left, top, width, height)."""
    left, top, width, height = box
    return lambda x, y: (left + (x - xs[0]) / (xs[1] - xs[0]) * width, top + (ys[1] - y) / (ys[1] - ys[0]) * height)


def _panel(canvas: Canvas, box: tuple[float, float, float, float], xs: tuple[float, float], ys: tuple[float, float],
           x_ticks: Sequence[float], y_ticks: Sequence[float]) -> Place:
    """Draw the two axes of a graph and their ticks, and return its mapping."""
    at, (left, top, width, height) = _mapping(box, xs, ys), box
    canvas.line([(left, top), (left, top + height), (left + width, top + height)], width=1.5)
    for x in x_ticks:
        canvas.line([(at(x, 0)[0], top + height), (at(x, 0)[0], top + height + 5)], width=1.5)
        canvas.text(at(x, 0)[0], top + height + 17, _number(x), 14)
    for y in y_ticks:
        canvas.line([(left - 5, at(0, y)[1]), (left, at(0, y)[1])], width=1.5)
        canvas.text(left - 10, at(0, y)[1], _number(y), 14, "end")
    return at


def _curve(canvas: Canvas, at: Place, f: Callable[[float], float], low: float, high: float, color: str, dashed: bool = False, width: float = 2) -> None:
    """Draw the graph of `f` from `low` to `high`."""
    canvas.line([at(low + (high - low) * step / 60, f(low + (high - low) * step / 60)) for step in range(61)], color, dashed, width)
