"""Figures of the page on rank, shape and dtype."""
from math import cos, pi, sin

from figures.canvas import Canvas

ZERO = [[0, 0, 5, 13, 9, 1, 0, 0], [0, 0, 13, 15, 10, 15, 5, 0], [0, 3, 15, 2, 0, 11, 8, 0], [0, 4, 12, 0, 0, 8, 8, 0],
        [0, 5, 8, 0, 0, 9, 8, 0], [0, 4, 11, 0, 1, 12, 7, 0], [0, 2, 14, 5, 10, 12, 0, 0], [0, 0, 6, 13, 10, 0, 0, 0]]


def three_attributes() -> Canvas:
    """A stack of digits with its three axes, one pixel as eight bytes, and the three attributes in code."""
    canvas = Canvas(480, 356)
    size, left, top, slant = 22, 62, 88, 12
    width, back = 8 * size, 4 * slant
    for sheet in (4, 3, 2, 1):
        x, y = left + sheet * slant, top - sheet * slant
        canvas.line([(x, y), (x + width, y), (x + width, y + width)], "neutral", width=1.5)
    for x, y in ((left, top), (left + width, top), (left + width, top + width)):
        canvas.line([(x, y), (x + back, y - back)], "neutral", width=1, dashed=True)
    for row, pixels in enumerate(ZERO):
        for column, pixel in enumerate(pixels):
            canvas.rect(left + column * size, top + row * size, size, size, "input", 0.04 + pixel / 16 * 0.86, stroke_width=1, radius=0)
    canvas.arrow(left - 12, top - 6, left + back - 12, top - back - 6, "gradient").text(left + 2, top - 42, "1797", 15, "end", "gradient", True, True)
    canvas.arrow(left - 14, top, left - 14, top + width, "gradient").text(left - 24, top + width / 2, "8", 15, "end", "gradient", True, True)
    canvas.arrow(left + back, top - back - 12, left + back + width, top - back - 12, "gradient")
    canvas.text(left + back + width / 2, top - back - 27, "8", 15, "middle", "gradient", True, True)
    x, y = left + 3 * size, top + 7 * size
    canvas.line([(x, y + size), (left, 306)], "target", width=1, dashed=True).line([(x + size, y + size), (left + 320, 306)], "target", width=1, dashed=True)
    canvas.rect(x, y, size, size, "target", 0, stroke_width=3, radius=0)
    canvas.text(left - 10, 322, "13.0", 15, "end", "target", True, True)
    for byte in range(8):
        canvas.rect(left + byte * 40, 306, 40, 32, "target", 0.14)
    canvas.text(left + 332, 322, "8 B", 15, "start", "target", True, True)
    canvas.rect(306, 92, 160, 166, "neutral", 0.06)
    for offset, (name, value, color) in enumerate((("ndim", "3", "gradient"), ("shape", "(1797, 8, 8)", "gradient"), ("dtype", "float64", "target"))):
        canvas.text(322, 112 + offset * 52, name, 14, "start", mono=True).text(322, 134 + offset * 52, value, 17, "start", color, True, True)
    return canvas


def float32_bits() -> Canvas:
    """The 32 bits of float32 0.1: sign, exponent, fraction, and how they give the value."""
    canvas = Canvas(500, 322)
    bits, size = "00111101110011001100110011001101", 20
    parts = ((bits[:1], 20, 46, "loss", "s"), (bits[1:9], 70, 46, "gradient", "e"), (bits[9:], 20, 120, "input", "f"))
    for text, x, y, color, symbol in parts:
        for place, bit in enumerate(text):
            canvas.rect(x + place * size, y, size, 30, color, 0.16, radius=0).text(x + (place + 0.5) * size, y + 15, bit, 16, mono=True)
        canvas.text(x + len(text) * size / 2, y - 18, symbol, 17, color=color, bold=True, mono=True)
    canvas.text(254, 61, "e - 127 = 123 - 127 = -4", 15, "start", "gradient", mono=True)
    canvas.text(20, 174, "1 + f / 2^23 = 1.60000002384185791015625", 15, "start", "input", mono=True)
    canvas.line([(20, 202), (480, 202)], "neutral", width=1)
    canvas.text(20, 230, "(-1)^s × 2^(e - 127) × (1 + f / 2^23)", 16, "start", bold=True, mono=True)
    canvas.text(20, 262, "= 1 × 2^(-4) × 1.600000023…", 16, "start", mono=True)
    canvas.text(20, 294, "= 0.100000001490116119384765625", 16, "start", "target", True, True)
    return canvas


def number_line() -> Canvas:
    """The float64 numbers next to 0.3: the exact sum of the stored 0.1 and 0.2 falls halfway between two of them."""
    canvas = Canvas(480, 176)
    y, gap, start = 88, 150, 90
    canvas.line([(16, y), (464, y)], "neutral", width=2)
    for place in range(3):
        canvas.line([(start + place * gap, y - 12), (start + place * gap, y + 12)], "neutral", width=3)
    canvas.line([(start + gap / 2, y - 8), (start + gap / 2, y + 8)], "gradient", width=2)
    canvas.circle(start, y, 7, "input", 1).circle(start + gap, y, 7, "loss", 1)
    canvas.text(start, y + 32, "0.3", 17, color="input", bold=True, mono=True)
    canvas.text(start + gap, y + 32, "0.1 + 0.2", 17, color="loss", bold=True, mono=True)
    canvas.text(start + gap, y + 58, "0.30000000000000004", 15, color="loss", mono=True)
    canvas.line([(start + gap, y - 26), (start + gap, y - 38), (start + 2 * gap, y - 38), (start + 2 * gap, y - 26)], "neutral", width=1.5)
    canvas.text(start + 1.5 * gap, y - 56, "2^(-54)", 15, mono=True)
    curve = [(start + gap / 2 + gap / 2 * step / 12, y - 12 - 34 * sin(pi * step / 12)) for step in range(12)]
    canvas.line([*curve, (start + gap - 3, y - 14)], "gradient", width=2, arrow=True)
    return canvas


def formats() -> Canvas:
    """Bits of the four floating-point formats, drawn to one scale."""
    canvas = Canvas(488, 202)
    left, bit = 94, 6
    rows = (("float64", 11, 52), ("float32", 8, 23), ("bfloat16", 8, 7), ("float16", 5, 10))
    for row, (name, exponent, fraction) in enumerate(rows):
        y = 16 + row * 46
        canvas.text(left - 14, y + 16, name, 15, "end", mono=True)
        canvas.rect(left, y, bit, 32, "loss", 0.5, radius=0)
        canvas.rect(left + bit, y, exponent * bit, 32, "gradient", 0.2, radius=0)
        canvas.rect(left + bit * (1 + exponent), y, fraction * bit, 32, "input", 0.2, radius=0)
        canvas.text(left + bit * (1 + exponent / 2), y + 16, exponent, 15, color="gradient", bold=True)
        canvas.text(left + bit * (1 + exponent + fraction / 2), y + 16, fraction, 15, color="input", bold=True)
    return canvas


def spacing() -> Canvas:
    """Every number a float with two fraction bits can hold from 1 to 8: the gap doubles at each power of two."""
    canvas = Canvas(480, 140)
    left, unit, y = 30, 60, 74
    canvas.line([(left, y), (left + 7 * unit, y)], "neutral", width=2)
    for power in range(3):
        x = left + (2**power - 1) * unit
        width = 2**power * unit
        canvas.text(x + width / 2, 30, ("0.25", "0.5", "1")[power], 15, color="gradient", bold=True, mono=True)
        canvas.line([(x + 4, 54), (x + 4, 46), (x + width - 4, 46), (x + width - 4, 54)], "gradient", width=1.5)
        for quarter in range(4):
            canvas.line([(x + quarter * width / 4, y - 10), (x + quarter * width / 4, y + 10)], "input", width=2)
        canvas.text(x, y + 32, 2**power, 16, mono=True)
    canvas.line([(left + 7 * unit, y - 10), (left + 7 * unit, y + 10)], "input", width=2)
    canvas.text(left + 7 * unit, y + 32, 8, 16, mono=True)
    return canvas


def overflow() -> Canvas:
    """uint8 as a ring of 256 values: 200 plus 100 goes past 255 and ends at 44."""
    canvas = Canvas(480, 280)
    x, y, radius = 160, 140, 86

    def point(value: float, distance: float) -> tuple[float, float]:
        angle = 2 * pi * value / 256
        return x + distance * sin(angle), y - distance * cos(angle)

    canvas.circle(x, y, radius, "neutral", 0.05)
    for value in range(0, 256, 16):
        canvas.line([point(value, radius - 6), point(value, radius)], "neutral", width=1.5)
    for value, label in ((64, "64"), (128, "128")):
        canvas.text(*point(value, radius + 24), label, 14, mono=True)
    canvas.text(x + 14, y - radius - 18, "0", 14, "start", mono=True).text(x - 8, y - radius - 18, "255", 14, "end", mono=True)
    canvas.line([point(0, radius - 14), point(0, radius + 26)], "loss", width=2, dashed=True)
    canvas.line([point(200 + step, radius - 22) for step in range(0, 101, 2)], "gradient", width=3, arrow=True)
    for value, label, color in ((200, "200", "input"), (44, "44", "loss")):
        canvas.circle(*point(value, radius), 7, color, 1)
    canvas.text(*point(200, radius + 28), "200", 16, color="input", bold=True, mono=True)
    canvas.text(*point(44, radius + 26), "44", 16, color="loss", bold=True, mono=True)
    canvas.text(x, y, "+ 100", 16, color="gradient", bold=True, mono=True)
    for line, text in enumerate(("200 + 100 = 300", "300 - 256 = 44", "", "50 - 60 = -10", "-10 + 256 = 246")):
        canvas.text(312, 84 + line * 28, text, 16, "start", mono=True)
    return canvas


def scaling() -> Canvas:
    """Five uint8 pixels of one byte become five float32 pixels of four bytes between 0 and 1."""
    canvas = Canvas(480, 236)
    pixels, width, left = (0, 51, 102, 204, 255), 72, 100
    for place, pixel in enumerate(pixels):
        x = left + place * width
        canvas.rect(x, 22, width, 44, "input", 0.03 + pixel / 255 * 0.6, radius=0).text(x + width / 2, 44, pixel, 17, bold=True, mono=True)
        canvas.rect(x + width / 2 - 7, 74, 14, 14, "target", 0.3, radius=0)
        canvas.rect(x, 150, width, 44, "input", 0.03 + pixel / 255 * 0.6, radius=0).text(x + width / 2, 172, pixel / 255, 17, bold=True, mono=True)
        for byte in range(4):
            canvas.rect(x + width / 2 - 28 + byte * 14, 202, 14, 14, "target", 0.3, radius=0)
    canvas.arrow(left + 1.5 * width, 98, left + 1.5 * width, 142, "gradient")
    canvas.text(left + 1.5 * width + 16, 118, 'astype("float32") / 255', 14, "start", mono=True)
    canvas.text(left - 14, 44, "uint8", 15, "end", mono=True).text(left - 14, 172, "float32", 15, "end", mono=True)
    canvas.text(left - 14, 81, "1 B", 14, "end", "target", mono=True).text(left - 14, 209, "4 B", 14, "end", "target", mono=True)
    return canvas
