"""Figures of the page on representations: the same data seen in several ways, and the search for a better one."""
import contextlib
import io
import runpy
from colorsys import hsv_to_rgb, rgb_to_hsv
from math import cos, radians, sin
from pathlib import Path

import numpy as np

from figures.canvas import Canvas

SNIPPETS = Path(__file__).resolve().parents[2] / "snippets" / "foundations"

with contextlib.redirect_stdout(io.StringIO()):
    PAGE = runpy.run_path(str(SNIPPETS / "representations.py"))  # the page's own points


def encodings() -> Canvas:
    """Four colors, each as three amounts of light and as hue, saturation and value."""
    canvas, wide = Canvas(560, 352), 118
    colors = [(0.9, 0.2, 0.2), (0.4, 0.1, 0.1), (1.0, 0.7, 0.7), (0.9, 0.7, 0.2)]
    left, right = 128, 370
    canvas.text(left + wide / 2, 16, "RGB", 16, bold=True).text(right + wide / 2, 16, "HSV", 16, bold=True)
    for row, color in enumerate(colors):
        top = 40 + row * 80
        _swatch(canvas, 8, top, 62, 62, color)
        for line, (name, amount, light) in enumerate(zip("RGB", color, [(0.88, 0.24, 0.24), (0.12, 0.62, 0.3), (0.2, 0.4, 0.9)])):
            y = top + line * 22
            canvas.text(left - 14, y + 9, name, 13, mono=True)
            canvas.rect(left, y + 2, wide, 14, "neutral", 0.06, stroke_width=1)
            _swatch(canvas, left, y + 2, wide * amount, 14, light)
            canvas.text(left + wide + 10, y + 9, f"{amount:.1f}", 13, "start")
        hue, saturation, value = rgb_to_hsv(*color)
        hue = round(360 * hue) % 360
        for line, (name, share, number) in enumerate([("H", hue / 360, f"{hue}°"), ("S", saturation, f"{saturation:.2f}"), ("V", value, f"{value:.1f}")]):
            y = top + line * 22
            canvas.text(right - 14, y + 9, name, 13, mono=True)
            if name == "H":
                _rainbow(canvas, right, y + 2, wide, 14)
                canvas.patch(right + share * wide - 3, y - 1, 6, 20, "#fff", "#222", 2)
            else:
                canvas.rect(right, y + 2, wide, 14, "neutral", 0.06, stroke_width=1)
                canvas.rect(right, y + 2, wide * share, 14, "neutral", 0.75, stroke_width=1)
            canvas.text(right + wide + 10, y + 9, number, 13, "start", bold=name == "H")
    return canvas


def mix() -> Canvas:
    """Red and blue averaged in two representations: purple from RGB, green from HSV."""
    canvas = Canvas(520, 206)
    for y, color in [(24, (1, 0, 0)), (124, (0, 0, 1))]:
        _swatch(canvas, 16, y, 58, 58, color)
    canvas.line([(80, 53), (108, 53), (108, 153), (80, 153)], width=1.5)
    canvas.arrow(108, 103, 134, 103)
    top = 22
    canvas.text(150, top + 26, "RGB", 16, "start", bold=True)
    for x, numbers in [(196, "1 0 0"), (268, "0 0 1")]:
        canvas.text(x + 30, top + 26, numbers, 15, mono=True)
    canvas.arrow(336, top + 26, 364, top + 26).text(402, top + 26, ".5 0 .5", 15, mono=True)
    _swatch(canvas, 446, top - 3, 58, 58, (0.5, 0, 0.5))
    left, wide, y = 200, 190, 141
    canvas.text(150, y + 8, "HSV", 16, "start", bold=True)
    _rainbow(canvas, left, y, wide, 16)
    for degrees, bold in [(0, False), (120, True), (240, False)]:
        x = left + wide * degrees / 360
        canvas.patch(x - 3, y - 4, 6, 24, "#fff", "#222", 2)
        canvas.text(x, y + 36, f"{degrees}°", 14, bold=bold)
    for start in (0, 240):
        middle, x = left + wide / 3, left + wide * start / 360
        canvas.arrow(x, y - 14, middle + (-6 if start == 0 else 6), y - 14, width=1.8)
    canvas.arrow(402, y + 8, 434, y + 8)
    _swatch(canvas, 446, y - 21, 58, 58, (0, 1, 0))
    return canvas


def axes() -> Canvas:
    """The page's points before and after the axes are turned by 127 degrees, each with its best vertical line."""
    canvas, size = Canvas(620, 366), 114
    points, labels = PAGE["points"], PAGE["labels"]
    for middle, degrees in [(156, 0), (466, 127)]:
        turn = radians(degrees)
        new = np.stack([points @ [cos(turn), sin(turn)], points @ [-sin(turn), cos(turn)]], axis=1)
        cut, wrong = _best_cut(new[:, 0], labels)
        zero = 180
        half = 1.22 * size
        canvas.arrow(middle - half, zero, middle + half, zero, width=1.5).arrow(middle, zero + half, middle, zero - half, width=1.5)
        if degrees == 0:
            tilt = radians(127)
            across, up = half * cos(tilt), half * sin(tilt)
            canvas.line([(middle - across, zero + up), (middle + across, zero - up)], "weight", dashed=True, width=1.5, arrow=True)
            canvas.text(middle + across - 14, zero - up + 4, "u", 17, color="weight", mono=True)
        name = "x" if degrees == 0 else "u"
        canvas.text(middle + half - 4, zero + 18, name, 17, mono=True)
        x = middle + cut * size
        canvas.line([(x, zero - half), (x, zero + half)], "gradient", width=3)
        for place, label, bad in zip(new, labels, wrong):
            _mark(canvas, middle + place[0] * size, zero - place[1] * size, label, bad)
        canvas.text(middle, 354, f"{wrong.sum()} / {len(labels)}", 16, color="loss", bold=True)
    canvas.text(156, 16, "0°", 16, bold=True).text(466, 16, "127°", 16, bold=True)
    return canvas


def search_angles() -> Canvas:
    """The share that is right for every angle, the trials of the search, and the points on the axis of each trial."""
    canvas, left, bottom, wide, high = Canvas(600, 500), 62, 214, 2.9, 370
    points, labels = PAGE["points"], PAGE["labels"]
    def right(degrees: float) -> float:
        return 1 - _best_cut(points @ [cos(radians(degrees)), sin(radians(degrees))], labels)[1].sum() / len(labels)
    def at(degrees: float, share: float) -> tuple[float, float]:
        return left + degrees * wide, bottom - (share - 0.5) * high
    canvas.arrow(left, bottom, left + 181 * wide, bottom, width=1.5).arrow(left, bottom, left, 14, width=1.5)
    for degrees in (0, 30, 60, 90, 120, 150, 180):
        canvas.text(at(degrees, 0)[0], bottom + 18, f"{degrees}°", 14)
    for share in (0.5, 0.75, 1):
        canvas.line([(left - 5, at(0, share)[1]), (left, at(0, share)[1])], width=1.5).text(left - 10, at(0, share)[1], share, 14, "end")
    canvas.line([at(degrees, right(degrees)) for degrees in range(0, 181)], "neutral", width=2)
    trials = [int(words[0]) for words in _printed("representations", "search")]
    for before, after in zip(trials, trials[1:]):
        (x1, y1), (x2, y2) = at(before, right(before)), at(after, right(after))
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        canvas.arrow(x1, y1, x2 - (x2 - x1) / length * 8, y2 - (y2 - y1) / length * 8, "weight", width=3)
    for degrees in trials:
        canvas.circle(*at(degrees, right(degrees)), 6, "weight", 1)
    for row, degrees in enumerate(trials):
        y, middle, size = 272 + row * 50, 322, 166
        feature = points @ [cos(radians(degrees)), sin(radians(degrees))]
        cut, wrong = _best_cut(feature, labels)
        canvas.text(46, y, f"{degrees}°", 16, color="weight", bold=True)
        canvas.line([(middle - 224, y), (middle + 224, y)], width=1)
        canvas.line([(middle + cut * size, y - 19), (middle + cut * size, y + 19)], "gradient", width=3)
        for value, label, bad in zip(feature, labels, wrong):
            _mark(canvas, middle + value * size, y + (-8 if label else 8), label, bad, 4.2)
        canvas.text(592, y, f"{right(degrees):.3f}", 15, "end")
    return canvas


def layers() -> Canvas:
    """An image of a 3 on its way through three layers, down to ten numbers of which one is large."""
    canvas, size, zero = Canvas(592, 306), 15, 126
    def column(x: float, values: list[float], rows: int, color: str, side: float) -> float:
        columns, top, most = -(-len(values) // rows), zero - rows * side / 2, max(values)
        for place, value in enumerate(values):
            canvas.rect(x + place // rows * side, top + place % rows * side, side, side, color, 0.05 + 0.9 * value / most, stroke_width=0.7, radius=1)
        return x + columns * side
    three, first, second, third = [[float(word) if float(word) > 0.05 else 0 for word in words] for words in _printed("representations_layers", "drawn")]
    answer, top = third.index(max(third)), zero - 4 * size
    for place, value in enumerate(three):
        canvas.rect(12 + place % 8 * size, top + place // 8 * size, size, size, "input", 0.03 + 0.97 * value, stroke_width=0.7, radius=1)
    places = [(214, first, 16, "neutral", 13), (354, second, 16, "neutral", 13), (484, third, 10, "target", 20)]
    before = 12 + 8 * size
    for number, (x, values, rows, color, side) in enumerate(places, 1):
        middle = (before + x) / 2
        half = 44
        canvas.polygon([(middle - 13, zero - half - 24), (middle + 13, zero - half), (middle + 13, zero + half), (middle - 13, zero + half + 24)], "weight", 0.25)
        canvas.text(middle, zero, number, 17, color="weight", bold=True)
        canvas.arrow(before + 6, zero, middle - 15, zero).arrow(middle + 15, zero, x - 6, zero)
        before = column(x, values, rows, color, side)
        if number < 3:
            canvas.text((x + before) / 2, zero + 122, len(values), 16, bold=True)
    for digit in range(10):
        y = zero - 100 + digit * 20 + 10
        canvas.text(before + 14, y, digit, 15, color="target" if digit == answer else None, bold=digit == answer)
    canvas.text(before + 32, zero - 90 + answer * 20, f"{max(third):.2f}", 15, "start", color="target", bold=True)
    canvas.text(12 + 4 * size, zero + 122, "8 × 8 = 64", 16, bold=True).text((484 + before) / 2, zero + 122, 10, 16, bold=True)
    canvas.arrow(158, 284, 470, 284, "weight", width=1.5).line([(158, 278), (158, 290)], "weight", width=1.5)
    canvas.text(494, 284, 3, 17, color="weight", bold=True)
    return canvas


def ring_and_disk() -> Canvas:
    """The ring's points with lines at three angles: each leaves many points on its wrong side."""
    canvas, size, zero = Canvas(620, 210), 82, 92
    points, labels = PAGE["ring"], PAGE["is_outer"]
    for middle, degrees in [(104, 0), (310, 60), (516, 130)]:
        turn = radians(degrees)
        cut, wrong = _best_cut(points @ [cos(turn), sin(turn)], labels)
        along, across = (cos(turn), sin(turn)), (-sin(turn), cos(turn))
        ends = [(middle + (cut * along[0] + side * across[0]) * size, zero - (cut * along[1] + side * across[1]) * size) for side in (-0.98, 0.98)]
        canvas.line(ends, "gradient", width=3)
        for place, label, bad in zip(points, labels, wrong):
            _mark(canvas, middle + place[0] * size, zero - place[1] * size, label, bad, 4)
        canvas.text(middle - 4, 196, f"{degrees}°:", 15, "end").text(middle + 4, 196, f"{wrong.sum()} / 80", 15, "start", color="loss", bold=True)
    return canvas


def _printed(name: str, section: str) -> list[list[str]]:
    """The words of every line that a snippet of this page printed in a section, as kept in its .out file."""
    text = (SNIPPETS / f"{name}.out").read_text(encoding="utf-8")
    return [line.split() for line in text.partition(f"[start:{section}]\n")[2].partition("# --8<--")[0].splitlines()]


def _best_cut(feature: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    """The cut with the fewest errors, placed between two points, and which points it gets wrong."""
    values, found = np.sort(feature), []
    for low, high in zip(values, values[1:]):
        cut = (low + high) / 2
        wrong = (feature > cut) != labels
        found.append((min(wrong.sum(), (~wrong).sum()), cut))
    cut = min(found)[1]
    wrong = (feature > cut) != labels
    return cut, wrong if wrong.sum() <= (~wrong).sum() else ~wrong


def _mark(canvas: Canvas, x: float, y: float, label: bool, wrong: bool, radius: float = 5) -> None:
    """A blue disk or a green square, with a red ring around it when it is on the wrong side."""
    if wrong:
        canvas.circle(x, y, radius + 4, "loss", 0.12)
    if label:
        canvas.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8, "target", 0.85, stroke_width=1, radius=1)
    else:
        canvas.circle(x, y, radius, "input", 0.35)


def _swatch(canvas: Canvas, x: float, y: float, width: float, height: float, color: tuple[float, float, float]) -> None:
    canvas.patch(x, y, float(width), height, _hex(color), "#808694", 3)


def _rainbow(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    steps = 36
    for step in range(steps):
        canvas.patch(x + step * width / steps, y, width / steps + 0.6, height, _hex(hsv_to_rgb((step + 0.5) / steps, 0.85, 0.95)))


def _hex(color: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in color)
