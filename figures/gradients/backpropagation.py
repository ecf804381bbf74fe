"""Figures of the page on backpropagation: values go forward, gradients come back."""
from figures.canvas import Canvas


def nudges() -> Canvas:
    """A nudge of 0.01 to w, drawn to scale as it grows along the chain w, error, square."""
    canvas, zero, unit = Canvas(560, 250), 462, 800
    canvas.line([(zero, 16), (zero, 236)], dashed=True, width=1.2)
    rows = [(42, "w", "weight", 0.01, "+0.01"), (125, "error", "loss", 0.03, "+0.03"), (208, "square", "loss", -0.42, "−0.42")]
    for y, name, color, change, label in rows:
        canvas.text(44, y, name, 16, mono=True)
        left = min(zero, zero + change * unit)
        canvas.rect(left, y - 15, abs(change) * unit, 30, color, 0.4)
        canvas.text(zero + 34 if change > 0 else left + 168, y, label, 16, "start" if change > 0 else "middle", bold=True)
    for y, factor in [(83, "× 3"), (166, "× (−14)")]:
        canvas.arrow(44, y - 24, 44, y + 24)
        canvas.text(60, y, factor, 16, "start", color="gradient", bold=True)
    return canvas


def paths() -> Canvas:
    """Four paths from w to the loss: multiply along each, add at the end."""
    canvas, rows = Canvas(570, 356), (66, 136, 206, 276)
    for x, name in [(30, "w"), (186, "error"), (322, "square"), (456, "loss")]:
        canvas.text(x, 20, name, 15, mono=True)
    data = zip(rows, ("0", "1", "2", "3"), ("−1", "−3", "−5", "−7"), ("−2", "−6", "−10", "−14"), ("1", "9", "25", "49"), ("0", "−1.5", "−5", "−10.5"))
    middle = 171
    for y, x_value, error, local, square, path in data:
        canvas.arrow(52, middle, 158, y).arrow(214, y, 294, y).arrow(350, y, 432, middle + (y - middle) * 0.13)
        canvas.text(108, middle + (y - middle) * 0.53 + (-20 if y < middle else 20), f"×{x_value}", 15, color="gradient", bold=True)
        canvas.text(253, y - 14, f"×{local}".replace("×−", "×(−") + (")" if local.startswith("−") else ""), 15, color="gradient", bold=True)
        canvas.text(375, y + (-11 if y < middle else 11), "×0.25", 15, color="gradient", bold=True)
        canvas.rect(160, y - 18, 54, 36, "loss").text(187, y, error, 15)
        canvas.rect(296, y - 18, 54, 36, "loss").text(323, y, square, 15)
        canvas.text(560, y, path, 17, "end", color="gradient", bold=True)
    canvas.circle(30, middle, 21, "weight", 0.3).text(30, middle, "0", 15)
    canvas.rect(434, middle - 20, 48, 40, "loss", 0.35).text(458, middle, "21", 15)
    canvas.line([(502, 306), (564, 306)], width=2).text(560, 330, "−17", 18, "end", color="gradient", bold=True)
    return canvas


def one_point() -> Canvas:
    """The computation graph of one point: values forward, gradients back."""
    canvas, y = Canvas(540, 276), 106
    nodes = [(138, "×"), (242, "+"), (346, "−"), (446, "( )²")]
    for x, value, name, color, slope, top in [(10, "0", "w", "weight", "−42", 46), (10, "3", "x", "input", None, 166)]:
        canvas.rect(x, top - 20, 46, 40, color, 0.3).text(x + 23, top, value, 16).text(x + 23, top - 32 if top < y else top + 34, name, 16, mono=True)
        canvas.arrow(x + 48, top + (6 if top < y else -6), 118, y + (-10 if top < y else 10))
        if slope:
            canvas.text(60, y - 16, slope, 16, color="gradient", bold=True)
    for (left, _), (right, _), value, slope in zip(nodes, nodes[1:], ("0", "0", "−7"), ("−14", "−14", "−14")):
        canvas.arrow(left + 22, y, right - 23, y)
        canvas.text((left + right) / 2, y - 17, value, 16).text((left + right) / 2, y + 18, slope, 16, color="gradient", bold=True)
    for x, value, name, color, slope in [(242, "0", "b", "weight", "−14"), (346, "7", "y", "target", None)]:
        canvas.rect(x - 23, 200, 46, 40, color, 0.3).text(x, 220, value, 16).text(x, 258, name, 16, mono=True)
        canvas.arrow(x, 198, x, y + 23)
        if slope:
            canvas.text(x + 12, 166, slope, 16, "start", color="gradient", bold=True)
    canvas.arrow(468, y, 490, y)
    canvas.rect(492, y - 20, 40, 40, "loss", 0.35).text(512, y, "49", 16).text(512, y + 36, "1", 16, color="gradient", bold=True)
    for x, sign in nodes:
        canvas.circle(x, y, 20, "neutral", 0.2)
        if sign == "( )²":
            canvas.text(x - 3, y, "( )", 17).text(x + 12, y - 7, "2", 13)
        else:
            canvas.text(x, y, sign, 20)
    return canvas


def rules() -> Canvas:
    """How a gradient of 5 passes back through an addition, a multiplication and relu."""
    canvas = Canvas(560, 212)
    for left, sign, result, slopes in [(6, "+", "5", ("5", "5")), (196, "×", "6", ("15", "10"))]:
        for y, value, slope in [(46, "2", slopes[0]), (158, "3", slopes[1])]:
            canvas.cell(left, y - 20, value, "input", 40).text(left + 20, y + 36, slope, 17, color="gradient", bold=True)
            canvas.arrow(left + 42, y, left + 72, 102 + (-10 if y < 102 else 10))
        canvas.circle(left + 90, 102, 20, "neutral", 0.2).text(left + 90, 102, sign, 20)
        canvas.arrow(left + 111, 102, left + 133, 102)
        canvas.cell(left + 135, 82, result, "input", 40).text(left + 155, 138, "5", 17, color="gradient", bold=True)
    for y, value, result, slope in [(46, "4", "4", "5"), (158, "−3", "0", "0")]:
        canvas.cell(388, y - 20, value, "input", 40).text(408, y + 36, slope, 17, color="gradient", bold=True)
        canvas.arrow(430, y, 447, y)
        canvas.rect(448, y - 16, 46, 32, "neutral", 0.2, radius=16).text(471, y, "relu", 14, mono=True)
        canvas.arrow(496, y, 513, y)
        canvas.cell(514, y - 20, result, "input", 40).text(534, y + 36, "5", 17, color="gradient", bold=True)
    return canvas


def two_layers() -> Canvas:
    """A network with two hidden units on the point (3, 7): values in the cells, gradients below them."""
    canvas, size, high, low = Canvas(540, 306), 46, 70, 204
    middle = (high + low) / 2

    def value(x: float, y: float, number: str, color: str, slope: str | None = None) -> None:
        canvas.cell(x - size / 2, y - size / 2, number, color, size, 0.3 if color != "neutral" else 0.14)
        if slope:
            canvas.text(x, y + size / 2 + 15, slope, 17, color="gradient", bold=True)

    def weight(x: float, y: float, number: str, slope: str) -> None:
        canvas.text(x, y - 10, number, 16, color="weight", bold=True).text(x, y + 10, slope, 16, color="gradient", bold=True)

    for x, name in [(32, "x"), (162, "sums"), (274, "hidden"), (406, "y_pred"), (506, "square")]:
        canvas.text(x, 290, name, 15, mono=True)
    for y, sum_, slope, hidden, back in [(high, "4", "−6", "4", "−6"), (low, "−3", "0", "0", "−12")]:
        toward = -1 if y == high else 1
        canvas.arrow(57, middle + toward * 8, 137, y).arrow(187, y, 249, y).arrow(299, y, 381, middle + toward * 10)
        canvas.text(217, y - 13, "relu", 14, mono=True)
        value(162, y, sum_, "neutral", slope)
        value(274, y, hidden, "neutral", back)
    weight(82, high + 2, "1", "−18")
    weight(82, low - 2, "−2", "0")
    weight(354, high + 2, "1", "−24")
    weight(354, low - 2, "2", "0")
    for x, top, bias, slope in [(162, high, "+1", "−6"), (162, low, "+3", "0"), (406, middle, "+0", "−6")]:
        canvas.text(x - 4, top - 38, bias, 16, "end", color="weight", bold=True).text(x + 4, top - 38, slope, 16, "start", color="gradient", bold=True)
    value(32, middle, "3", "input")
    canvas.arrow(430, middle, 481, middle)
    value(406, middle, "4", "target", "−6")
    value(506, middle, "9", "loss", "1")
    canvas.text(455, middle - 15, "−3", 16).text(455, middle + 17, "−6", 16, color="gradient", bold=True)
    return canvas


def kept() -> Canvas:
    """Forward values are kept; each kernel's gradient needs the values that entered its layer, and branches off the way back."""
    canvas, top, back, low, wide = Canvas(640, 338), 58, 158, 256, 56
    values = [(10, "(8, 64)", "input"), (198, "(8, 64)", "neutral"), (386, "(8, 64)", "neutral"), (574, "(8, 10)", "target")]
    kernels = [(98, "(64, 64)"), (286, "(64, 64)"), (474, "(64, 10)")]
    for x, shape, color in values:
        canvas.rect(x, top - 16, wide, 32, color, 0.3).text(x + wide / 2, top - 42, shape, 14, mono=True)
    for x, shape in kernels:
        canvas.rect(x + 5, top - 25, 58, 50, "weight", 0.25).text(x + 34, top - 42, shape, 14, mono=True)
        canvas.arrow(x - 30, top, x + 3, top).arrow(x + 65, top, x + 98, top)
        canvas.rect(x + 5, low - 25, 58, 50, "gradient", 0.4).text(x + 34, low + 42, shape, 14, mono=True)
        aside = x - 60 if x == 98 else x - 98   # past the box of the gradient that comes back
        canvas.line([(x - 60, top + 18), (x - 60, 112), (aside, 112), (aside, low), (x + 3, low)], "input" if x == 98 else "neutral", dashed=True, arrow=True)
        canvas.arrow(x + 34, back, x + 34, low - 27, "gradient")
    for x in (574, 386, 198):
        canvas.rect(x, back - 16, wide, 32, "gradient", 0.15)
        canvas.line([(x - 3, back), (x - 129 if x > 198 else x - 66, back)], "gradient", arrow=x > 198)
    return canvas


def three_starts() -> Canvas:
    """Where four sums fall on relu for three starts: on the slope, left of the kink, and on it."""
    canvas = Canvas(600, 234)
    for middle, sums, label, slope in [(100, (0.5, 1, 1.5, 2), "(0.5, 0.5)", "1"), (300, (-1, -2, -3, -4), "(−1, −1)", "0"), (500, (0,), "(0, 0)", "0")]:
        def at(x: float) -> tuple[float, float]:
            return middle + x * 22, 156 - max(x, 0) * 22
        canvas.text(middle, 18, label, 16, mono=True)
        canvas.line([(middle, 44), (middle, 172)], width=1)
        canvas.line([at(-4), at(0), at(2.6)], width=2.5)
        for x in sums:
            canvas.circle(*at(x), 6, "loss" if slope == "0" else "target", 0.7)
        canvas.text(middle, 176, "0", 14)
        canvas.text(middle, 212, f"× {slope}", 18, color="gradient", bold=True)
    return canvas
