"""Figures of the page on slicing and batches."""
from figures.canvas import Canvas


def _digit(number: int) -> list[list[float]]:
    """One 8x8 image of the digits data, each pixel between 0 (empty) and 1 (ink)."""
    from sklearn.datasets import load_digits

    return (load_digits().images[number] / 16).tolist()


def _image(canvas: Canvas, x: float, y: float, size: float, number: int, rows=range(8), columns=range(8)) -> Canvas:
    """Draw a digit of pixels `size` wide; pixels outside `rows` and `columns` are pale, the others stand out."""
    pixels = _digit(number)
    whole = len(rows) == len(columns) == 8
    for row in range(8):
        for column in range(8):
            chosen = row in rows and column in columns
            color, ink = ("input" if whole else "gradient", 0.9) if chosen else ("neutral", 0.45)
            paper = 0.08 if chosen else 0.02
            canvas.rect(x + column * size, y + row * size, size, size, color, paper + (ink - paper) * pixels[row][column],
                        stroke_width=0.4 if size > 10 else 0, radius=0)
    if whole:
        return canvas.rect(x, y, 8 * size, 8 * size, "input", 0, stroke_width=1.5, radius=1)
    canvas.rect(x, y, 8 * size, 8 * size, "neutral", 0, stroke_width=1, radius=1)
    return canvas.rect(x + columns[0] * size, y + rows[0] * size, len(columns) * size, len(rows) * size, "gradient", 0, stroke_width=3, radius=1)


def two_directions() -> Canvas:
    """A row of images cut along axis 0, and one image cut along axes 1 and 2."""
    canvas = Canvas(480, 414)
    left, top, pitch = 42, 52, 68
    canvas.text(240, 18, "images  (1797, 8, 8)", 16, mono=True)
    canvas.text(18, top + 28, "…", 20)
    canvas.text(462, top + 28, "…", 20)
    for place, number in enumerate(range(10, 16)):
        _image(canvas, left + place * pitch, top, 7, number)
    canvas.rect(left + pitch - 6, top - 8, 2 * pitch + 68, 72, "gradient", 0, stroke_width=3, radius=5)
    canvas.arrow(left, top + 82, left + 5 * pitch + 56, top + 82)
    canvas.text(left + 5 * pitch + 56, top + 100, "axis 0", 15, "end", mono=True)
    canvas.text(left + 2 * pitch + 28, top + 102, "images[11:14]", 16, color="gradient", bold=True, mono=True)
    canvas.text(left + 2 * pitch + 28, top + 126, "→ (3, 8, 8)", 16, mono=True)
    left, top = 42, 232
    _image(canvas, left, top, 18, 12, range(4, 8), range(4, 8))
    canvas.arrow(left - 16, top, left - 16, top + 144)
    canvas.text(left - 24, top - 18, "axis 1", 15, "start", mono=True)
    canvas.arrow(left, top + 160, left + 144, top + 160)
    canvas.text(left + 152, top + 160, "axis 2", 15, "start", mono=True)
    canvas.text(left + 176, top + 96, "images[12, 4:, 4:]", 16, "start", "gradient", bold=True, mono=True)
    canvas.text(left + 176, top + 120, "→ (4, 4)", 16, "start", mono=True)
    return canvas


def boundaries() -> Canvas:
    """Eight values, the boundaries 0 to 8 between them, and the slice from boundary 2 to boundary 5."""
    canvas = Canvas(480, 186)
    size, left, top = 50, 40, 62
    for place in range(8):
        canvas.cell(left + place * size, top, place * 10, "gradient" if 2 <= place < 5 else "input", size)
    for boundary in range(9):
        x, chosen = left + boundary * size, boundary in (2, 5)
        canvas.line([(x, top - 14), (x, top)], "gradient" if chosen else "neutral", width=3 if chosen else 1.5)
        canvas.text(x, top - 26, boundary, 17, color="gradient" if chosen else None, bold=chosen, mono=True)
        if boundary < 8:
            canvas.line([(x, top + size), (x, top + size + 14)], "gradient" if chosen else "neutral", width=3 if chosen else 1.5)
            canvas.text(x, top + size + 26, boundary - 8, 17, color="gradient" if chosen else None, bold=chosen, mono=True)
    canvas.text(240, 170, "numbers[2:5] = numbers[-6:-3]", 16, mono=True, color="gradient", bold=True)
    return canvas


def ten_to_hundred() -> Canvas:
    """Images 8 to 102 in a row: the slice starts at index 10, the 11th image, and stops before index 100."""
    canvas = Canvas(480, 172)
    size, top, left, right = 48, 48, 22, 266
    left_part, right_part = range(8, 12), range(98, 102)
    for start, part in ((left, left_part), (right, right_part)):
        for place, index in enumerate(part):
            chosen = 10 <= index < 100
            canvas.cell(start + place * size, top, index, "gradient" if chosen else "neutral", size, 0.25 if chosen else 0.08, bold=chosen)
            if index in (9, 10, 99, 100):
                canvas.text(start + (place + 0.5) * size, top + size + 18, f"#{index + 1}", 15, color="gradient" if chosen else "neutral", bold=chosen)
    canvas.text(240, top + size / 2, "…", 22, color="gradient", bold=True)
    start, stop = left + 2 * size, right + 2 * size
    for x, label in ((start, "10"), (stop, "100")):
        canvas.line([(x, top - 12), (x, top + size + 4)], "gradient", width=3)
        canvas.text(x, top - 25, label, 17, color="gradient", bold=True, mono=True)
    canvas.line([(start, top + 92), (stop, top + 92)], "gradient", width=2)
    for x in (start, stop):
        canvas.line([(x, top + 86), (x, top + 98)], "gradient", width=2)
    canvas.text((start + stop) / 2, top + 110, "100 − 10 = 90", 16, mono=True)
    return canvas


def _selections(canvas: Canvas, panels: list[tuple]) -> Canvas:
    """Draw the same digit once per panel, two in a row, with the pixels that each slice selects."""
    for place, (code, shape, rows, columns) in enumerate(panels):
        x, y = 28 + place % 2 * 248, 34 + place // 2 * 256
        canvas.text(x + 88, y - 16, code, 17, color="gradient", bold=True, mono=True)
        _image(canvas, x, y, 22, 12, rows, columns)
        canvas.text(x + 88, y + 194, f"→ {shape}", 16, mono=True)
    return canvas


def corner_and_center() -> Canvas:
    """The bottom-right patch and the center patch of the same digit."""
    return _selections(Canvas(480, 252), [("[:, 4:, 4:]", "(1797, 4, 4)", range(4, 8), range(4, 8)),
                                          ("[:, 2:-2, 2:-2]", "(1797, 4, 4)", range(2, 6), range(2, 6))])


def patches() -> Canvas:
    """Four slices that miss the bottom-right patch: the pixels they select instead."""
    lower, everything = range(4, 8), range(8)
    return _selections(Canvas(480, 508), [("[:, 4:]", "(1797, 4, 8)", lower, everything), ("[4:, 4:]", "(1793, 4, 8)", lower, everything),
                                          ("[:, 4, 4:]", "(1797, 4)", range(4, 5), lower), ("[:, 4:, 4]", "(1797, 4)", lower, range(4, 5))])


def batches() -> Canvas:
    """1797 samples along axis 0, cut into 56 batches of 32 and a last one of 5; widths are to scale except for the gap."""
    canvas = Canvas(480, 240)
    left, top, height, width, gap = 26, 58, 50, 88, 44
    last, last_width = left + 4 * width + gap, width * 5 / 32
    for number, x in ((0, left), (1, left + width), (2, left + 2 * width), (55, left + 3 * width + gap)):
        canvas.rect(x, top, width, height, "input", stroke_width=2, radius=0)
        canvas.text(x + width / 2, top + height / 2, number, 17, bold=True)
        canvas.text(x + width / 2, top + height + 18, 32, 16)
    canvas.rect(left + 3 * width, top, gap, height, "neutral", 0.06, dashed=True, radius=0)
    canvas.text(left + 3 * width + gap / 2, top + height / 2, "…", 20)
    canvas.rect(last, top, last_width, height, "gradient", 0.3, stroke_width=2, radius=0)
    canvas.text(last + last_width + 6, top + height / 2, 56, 17, "start", "gradient", bold=True)
    canvas.text(last + last_width / 2, top + height + 18, 5, 16, color="gradient", bold=True)
    for boundary in range(4):
        canvas.text(left + boundary * width, top - 16, 32 * boundary, 15, mono=True)
    canvas.text(left + 3 * width + gap, top - 16, 1760, 15, mono=True)
    canvas.text(last + 3, top - 16, 1792, 15, "end", mono=True)
    canvas.text(last + last_width - 2, top - 16, 1797, 15, "start", "gradient", bold=True, mono=True)
    canvas.text(240, 16, "axis 0", 15, mono=True)
    canvas.text(240, 168, "images[32 * n : 32 * (n + 1)]", 17, color="input", bold=True, mono=True)
    canvas.text(240, 194, "n = 0, 1, 2, …, 55, 56", 16, mono=True)
    canvas.text(240, 224, "56 × 32 + 5 = 1797", 17, mono=True)
    return canvas


def view_and_copy() -> Canvas:
    """A view names three cells of the array itself; a copy has three cells of its own."""
    canvas = Canvas(480, 300)
    size, left, top = 50, 60, 40
    values = [0, 10, 99, 30, 40, 50, 60, 70]
    canvas.text(left, 18, "numbers", 16, "start", mono=True)
    for place, value in enumerate(values):
        canvas.cell(left + place * size, top, value, "gradient" if place == 2 else "input", size, 0.3 if place == 2 else 0.18, bold=place == 2)
    start = left + 2 * size
    canvas.rect(start - 5, top - 5, 3 * size + 10, size + 10, "gradient", 0, dashed=True, stroke_width=2.5, radius=6)
    canvas.arrow(start + 75, 142, start + 75, top + size + 8, "gradient")
    canvas.text(start + 75, 158, "view = numbers[2:5]", 16, color="gradient", bold=True, mono=True)
    for place, value in enumerate([7, 30, 40]):
        canvas.cell(start + place * size, 206, value, "target", size, bold=place == 0)
    canvas.text(start + 75, 278, "copy = numbers[2:5].copy()", 16, color="target", bold=True, mono=True)
    return canvas
