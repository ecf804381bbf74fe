"""Figures of the page on artificial intelligence, machine learning and deep learning."""
from functools import cache

from figures.canvas import Canvas


@cache
def _digits() -> tuple[list, list]:
    """The digit images, each pixel between 0 (empty) and 1 (ink), and their labels."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    return (digits.images / 16).tolist(), digits.target.tolist()


def _of_class(label: int) -> list[int]:
    return [number for number, each in enumerate(_digits()[1]) if each == label]


def _pixels(canvas: Canvas, x: float, y: float, size: float, pixels: list, color: str = "input", frame: bool = True) -> Canvas:
    """Draw an 8x8 image whose pixels are `size` wide."""
    for row in range(8):
        for column in range(8):
            if pixels[row][column] > 0.02:
                canvas.rect(x + column * size, y + row * size, size, size, color, 0.9 * pixels[row][column], stroke_width=0, radius=0)
    return canvas.rect(x, y, 8 * size, 8 * size, color, 0.04, stroke_width=1.5, radius=2) if frame else canvas


def _image(canvas: Canvas, x: float, y: float, size: float, number: int, color: str = "input") -> Canvas:
    return _pixels(canvas, x, y, size, _digits()[0][number], color)


def _middle(number: int) -> float:
    """Mean of the four middle pixels, 0 to 16, as on the page."""
    image = _digits()[0][number]
    return 16 * sum(image[row][column] for row in (3, 4) for column in (3, 4)) / 4


def varied() -> Canvas:
    """Five images each of 0 and 1, as different as people write them, with the four middle pixels outlined."""
    canvas, size, pitch = Canvas(480, 206), 10, 93
    both = sorted(_of_class(0) + _of_class(1))
    for row, chosen in enumerate([[both[place] for place in (0, 2, 264, 282, 319)], [both[place] for place in (1, 3, 258, 301, 305)]]):
        for place, number in enumerate(chosen):
            x, y = 14 + place * pitch, 14 + row * 98
            _image(canvas, x, y, size, number)
            canvas.rect(x + 3 * size, y + 3 * size, 2 * size, 2 * size, "gradient", 0, stroke_width=3, radius=1)
    return canvas


def nested() -> Canvas:
    """DL inside ML inside AI, each with the shape of its rule: an if, a number found, a chain of layers."""
    canvas = Canvas(520, 318)
    canvas.rect(8, 8, 504, 302, "neutral", 0.07, radius=26)
    canvas.rect(152, 52, 346, 244, "weight", 0.09, radius=22)
    canvas.rect(318, 104, 164, 176, "weight", 0.18, radius=18)
    canvas.text(30, 36, "AI", 24, "start", bold=True).text(172, 80, "ML", 24, "start", bold=True).text(338, 132, "DL", 24, "start", bold=True)
    for row, line in enumerate(["if x > 8:", "    1", "else:", "    0"]):
        canvas.text(32 + (18 if row % 2 else 0), 142 + row * 24, line.strip(), 15, "start", mono=True)
    canvas.text(176, 174, "if x >", 15, "start", mono=True)
    canvas.rect(240, 160, 44, 28, "weight", 0.3, radius=5).text(262, 174, "?", 16, mono=True, bold=True)
    canvas.text(230, 210, "← data", 15, mono=True)
    for step in range(5):
        x = 340 + step * 26
        canvas.rect(x, 160, 15, 84, "weight", 0.2 + 0.1 * step, radius=3)
        if step < 4:
            canvas.line([(x + 16, 202), (x + 25, 202)], width=1.5)
    canvas.text(400, 262, "← data", 15, mono=True)
    return canvas


def _rule(canvas: Canvas, x: float, y: float, threshold: str, color: str = "weight") -> None:
    canvas.rect(x, y, 112, 74, color, 0.16, radius=8)
    canvas.text(x + 56, y + 25, f"> {threshold}  →  1", 16, mono=True)
    canvas.text(x + 56, y + 50, f"≤ {threshold}  →  0", 16, mono=True)


def _three_images(canvas: Canvas, x: float, y: float, numbers: tuple) -> None:
    for place, number in enumerate(numbers):
        _image(canvas, x + place * 40, y, 4.25, number)


def _labels(canvas: Canvas, x: float, y: float, values: str) -> None:
    for place, value in enumerate(values):
        canvas.cell(x + place * 40, y, value, "target", 34)


def _machine(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.rect(x, y, 84, 118, "neutral", 0.12, radius=12)
    canvas.text(x + 42, y + 59, name, 18, bold=True, mono=True)


def inversion() -> Canvas:
    """Classic programming: rule and images in, answers out. Machine learning: images and answers in, rule out, which then answers for new images."""
    canvas = Canvas(520, 508)
    both = sorted(_of_class(0) + _of_class(1))
    images, new = (0, 1, 10), (both[9], both[191], both[200])
    assert _digits()[1][both[191]] == (_middle(both[191]) > 5) and _digits()[1][both[200]] == (_middle(both[200]) > 5)
    canvas.text(18, 78, "A", 20, bold=True).text(18, 262, "B", 20, bold=True)
    for top in (20, 204):
        _machine(canvas, 218, top, "apply" if top == 20 else "learn")
        canvas.arrow(170, top + 30, 212, top + 30).arrow(170, top + 92, 212, top + 92).arrow(308, top + 59, 356, top + 59)
    _rule(canvas, 48, 10, "8", "neutral")
    _three_images(canvas, 48, 96, images)
    _labels(canvas, 372, 62, "010")
    _three_images(canvas, 48, 216, images)
    _labels(canvas, 48, 278, "010")
    _rule(canvas, 372, 226, "5")
    canvas.line([(428, 304), (428, 346), (110, 346), (110, 372)], "weight", dashed=True, arrow=True)
    _machine(canvas, 218, 376, "apply")
    canvas.arrow(170, 412, 212, 412).arrow(170, 470, 212, 470).arrow(308, 435, 356, 435)
    _rule(canvas, 48, 376, "5")
    _three_images(canvas, 48, 462, new)
    _labels(canvas, 372, 418, "".join(str(int(_middle(number) > 5)) for number in new))
    return canvas


def class_sample_label() -> Canvas:
    """Two classes of images; one image is a sample, and the number below it is its label."""
    canvas, size = Canvas(480, 268), 7
    for group, label in enumerate((0, 1)):
        left = 12 + group * 236
        canvas.rect(left, 44, 220, 212, "neutral", 0.07, radius=16)
        canvas.text(left + 110, 22, label, 24, bold=True)
        for place, number in enumerate(_of_class(label)[:6]):
            x, y = left + 14 + place % 3 * 68, 56 + place // 3 * 98
            _image(canvas, x, y, size, number)
            canvas.rect(x + 14, y + 62, 28, 24, "target", 0.2, radius=4).text(x + 28, y + 74, label, 16)
    x, y = 12 + 14 + 68, 56
    canvas.rect(x - 5, y - 5, 66, 66, "gradient", 0, stroke_width=3.5, radius=5)
    x, y = 12 + 236 + 14 + 68, 56
    canvas.rect(x + 10, y + 59, 36, 30, "gradient", 0, stroke_width=3.5, radius=6)
    return canvas


def score_curve() -> Canvas:
    """Accuracy on the training images for every threshold: a plateau at 1, and its middle, 5, is chosen."""
    canvas, left, bottom, wide, high = Canvas(480, 262), 60, 208, 24.5, 160
    training = sorted(_of_class(0) + _of_class(1))[:180]
    pairs = [(_middle(number), _digits()[1][number]) for number in training]
    def at(threshold: float, score: float) -> tuple[float, float]:
        return left + threshold * wide, bottom - score * high
    canvas.arrow(left, bottom, 470, bottom, width=1.5).arrow(left, bottom, left, 24, width=1.5)
    for score in (0, 0.5, 1):
        canvas.line([(left - 5, at(0, score)[1]), (left, at(0, score)[1])], width=1.5).text(left - 12, at(0, score)[1], score, 15, "end")
    for threshold in (0, 5, 8, 12, 16):
        x = at(threshold, 0)[0]
        canvas.line([(x, bottom), (x, bottom + 5)], width=1.5).text(x, bottom + 20, threshold, 15)
    canvas.text(left + 10, 16, "accuracy", 15, "start", mono=True).text(466, bottom + 42, "cutoff", 15, "end", mono=True)
    scores = [(step / 4, sum((value > step / 4) == (label == 1) for value, label in pairs) / len(pairs)) for step in range(64)]
    canvas.line([at(0, 1), at(16, 1)], dashed=True, width=1)
    for threshold, score in scores:
        canvas.circle(*at(threshold, score), 2.6, "loss" if score < 1 else "target", 0.9)
    canvas.line([at(5, 0), at(5, 1)], "weight", width=3)
    canvas.circle(*at(5, 1), 6, "weight", 1)
    return canvas


def new_tasks() -> Canvas:
    """Middle values of the test images in three tasks: above for one class, below for the other, the area of a circle is the number of images; the threshold by hand stays, the learned one moves."""
    canvas, left, wide, band = Canvas(500, 452), 92, 23.5, 142
    tasks = [((0, 1), False, 5.0), ((0, 6), False, 3.75), ((0, 1), True, 10.75)]
    for row, ((low, high), inverted, learned) in enumerate(tasks):
        zero = 74 + row * band
        numbers = sorted(_of_class(low) + _of_class(high))[180:]
        for label, up in ((low, 1), (high, -1)):
            counts = [0] * 16
            for number in numbers:
                if _digits()[1][number] == label:
                    value = 16 - _middle(number) if inverted else _middle(number)
                    counts[min(15, int(value))] += 1
            for place, count in enumerate(counts):
                if count:
                    canvas.circle(left + (place + 0.5) * wide, zero - 28 * up, 2.6 * count ** 0.5, "input" if up == 1 else "target", 0.4)
            sample = _digits()[0][_of_class(label)[0]]
            shown = [[1 - pixel for pixel in line] for line in sample] if inverted else sample
            _pixels(canvas, 22, zero - 54 if up == 1 else zero + 6, 6, shown, "input" if up == 1 else "target")
        canvas.line([(left, zero), (left + 16 * wide, zero)], width=1.5)
        canvas.line([(left + 8 * wide, zero - 58), (left + 8 * wide, zero + 58)], "neutral", dashed=True, width=2.5)
        x = left + learned * wide
        canvas.line([(x, zero - 58), (x, zero + 58)], "weight", width=3)
        canvas.text(x, zero - 67, f"{learned:g}", 15, color="weight", bold=True)
        canvas.text(left + 8 * wide, zero - 67, "8", 15)
    for value in (0, 4, 8, 12, 16):
        canvas.text(left + value * wide, 440, value, 15)
    return canvas


def means() -> Canvas:
    """The mean 3, the mean 5, and the pixels in which they differ."""
    canvas, size = Canvas(520, 176), 16
    def mean(label: int) -> list[list[float]]:
        chosen = [number for number in sorted(_of_class(3) + _of_class(5))[:180] if _digits()[1][number] == label]
        return [[sum(_digits()[0][number][row][column] for number in chosen) / len(chosen) for column in range(8)] for row in range(8)]
    three, five = mean(3), mean(5)
    _pixels(canvas, 12, 38, size, three, "weight")
    _pixels(canvas, 190, 38, size, five, "weight")
    canvas.text(76, 18, "3", 20, bold=True).text(254, 18, "5", 20, bold=True).text(165, 102, "−", 24).text(342, 102, "=", 24)
    left = 376
    for row in range(8):
        for column in range(8):
            difference = three[row][column] - five[row][column]
            if abs(difference) > 0.05:
                canvas.rect(left + column * size, 38 + row * size, size, size, "input" if difference > 0 else "gradient", min(1, 1.5 * abs(difference)), stroke_width=0, radius=0)
                if abs(difference) > 0.22:
                    canvas.text(left + (column + 0.5) * size, 38 + (row + 0.5) * size, "+" if difference > 0 else "−", 14, bold=True)
    canvas.rect(left, 38, 8 * size, 8 * size, "neutral", 0, radius=2)
    canvas.rect(left + 3 * size, 38 + 3 * size, 2 * size, 2 * size, "neutral", 0, stroke_width=3, radius=1)
    return canvas


def chain() -> Canvas:
    """Above, one rule between image and answer; below, four layers one after the other."""
    canvas = Canvas(520, 326)
    for row, layers in enumerate((1, 4)):
        y = 24 + row * 166
        _image(canvas, 14, y + 20, 10, 13)
        start, stop = 112, 398
        width, pitch = 40, 74
        first = (start + stop) / 2 - ((layers - 1) * pitch + width) / 2 + 3
        canvas.arrow(100, y + 60, first - 6, y + 60)
        for layer in range(layers):
            x = first + layer * pitch
            canvas.rect(x, y, width, 120, "weight", 0.22, radius=6).text(x + width / 2, y + 60, layer + 1, 20, bold=True)
            end = x + pitch if layer < layers - 1 else 414
            canvas.arrow(x + width + 6, y + 60, end - 6, y + 60)
        for place in range(10):
            canvas.rect(418, y + place * 12, 26 + (44 if place == 3 else 0), 10, "target", 0.75 if place == 3 else 0.14, stroke_width=0.8, radius=1)
        canvas.text(500, y + 41, "3", 20, color="target", bold=True)
    return canvas


def timeline() -> Canvas:
    """Three bars over the years: rules by hand, rules from data, many layers; and four dates."""
    canvas, left, year = Canvas(520, 250), 24, 6.7
    def at(when: float) -> float:
        return left + (when - 1952) * year
    bars = [("if … else", 1956, 1988, 56, "neutral"), ("ML", 1990, 2022, 98, "weight"), ("DL", 2012, 2022, 140, "weight")]
    for label, begin, end, y, color in bars:
        canvas.rect(at(begin), y, at(end) - at(begin), 32, color, 0.35, radius=6)
        canvas.text((at(begin) + at(end)) / 2, y + 16, label, 16, mono=label == "if … else", bold=True)
    canvas.rect(at(1988), 56, at(2022) - at(1988), 32, "neutral", 0.06, dashed=True, radius=6)
    canvas.rect(at(1958), 98, at(1990) - at(1958), 32, "weight", 0.05, dashed=True, radius=6)
    canvas.rect(at(1986), 140, at(2012) - at(1986), 32, "weight", 0.05, dashed=True, radius=6)
    canvas.arrow(left, 200, 512, 200, width=1.5)
    for when in (1960, 1970, 1980, 1990, 2000, 2010, 2020):
        canvas.line([(at(when), 196), (at(when), 204)], width=1.5).text(at(when), 220, when, 14)
    for when in (1956, 1997, 2012, 2017):
        canvas.circle(at(when), 200, 5, "gradient", 1)
        canvas.line([(at(when), 40), (at(when), 194)], "gradient", dashed=True, width=1.2)
    for when, x in ((1956, at(1956)), (1997, at(1997)), (2012, at(2012) - 14), (2017, at(2017) + 14)):
        canvas.text(x, 26, when, 15, color="gradient", bold=True)
    return canvas
