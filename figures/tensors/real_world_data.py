"""Figures of the page on data tensors in the wild."""
from figures.canvas import Canvas

PLANES = [("R", "loss"), ("G", "target"), ("B", "input")]   # the three channels in their own colours


def kinds() -> Canvas:
    """Vector data, sequences, images and video; one sample of each is highlighted."""
    canvas = Canvas(500, 424)
    captions = {(125, "N, F"): 186, (375, "N, T, F"): 186, (125, "N, H, W, C"): 400, (375, "N, T, H, W, C"): 400}
    for row in range(5):
        _highlighted(canvas.grid, row == 1)(60, 28 + row * 26, [[""] * 5], size=26)
    for sheet in range(3, 0, -1):
        _behind(canvas, 318, 76, 78, 78, sheet, 20, 16, "input")
    canvas.grid(318, 76, [[""] * 3] * 3, color="gradient", size=26, fill_opacity=0.3)
    for sample in range(3):
        _image(canvas, 22 + sample * 74, 280)
    canvas.rect(12, 256, 72, 84, "gradient", 0.08, stroke_width=2.5, radius=6)
    for sample in range(2):
        for frame in range(3):
            _image(canvas, 278 + frame * 70, 252 + sample * 76)
    canvas.rect(266, 230, 218, 78, "gradient", 0.08, stroke_width=2.5, radius=6)
    for (x, axes), y in captions.items():
        canvas.text(x, y, f"({axes})", 17, bold=True, mono=True)
    return canvas.line([(250, 16), (250, 408)], width=1, dashed=True).line([(12, 212), (488, 212)], width=1, dashed=True)


def folded_days() -> Canvas:
    """Twelve rows of a long table, folded into three sheets of four rows."""
    canvas, size = Canvas(520, 344), 24
    canvas.text(76, 16, "(12, 3)", 16, mono=True)
    for row in range(12):
        canvas.text(28, 46 + row * size, row, 14, anchor="end", mono=True)
        _highlighted(canvas.grid, 4 <= row < 8)(40, 34 + row * size, [[""] * 3], size=size)
    canvas.arrow(134, 178, 190, 178)
    canvas.text(366, 16, "(3, 4, 3)", 16, mono=True)
    for day in range(3):
        x, y = 236 + day * 102, 130
        for row in range(4):
            canvas.text(x - 6, y + 12 + row * size, day * 4 + row, 14, anchor="end", mono=True)
            _highlighted(canvas.grid, day == 1)(x, y + row * size, [[""] * 3], size=size)
        canvas.text(x + 36, y - 16, f"[{day}]", 15, mono=True)
    return canvas


def image_tensor() -> Canvas:
    """A batch of images, one of them opened into its three channels, one pixel of it marked."""
    canvas = Canvas(560, 322)
    for sheet in range(3, 0, -1):
        _behind(canvas, 60, 116, 130, 130, sheet, 18, 14, "neutral")
    canvas.grid(60, 116, [[""] * 5] * 5, color="gradient", size=26, fill_opacity=0.1)
    canvas.arrow(44, 104, 98, 62, "neutral").text(56, 72, "0", 16, bold=True, mono=True)
    canvas.arrow(42, 120, 42, 246).text(26, 183, "1", 16, bold=True, mono=True)
    canvas.arrow(60, 264, 190, 264).text(125, 284, "2", 16, bold=True, mono=True)
    canvas.text(125, 20, "(128, 256, 256, 3)", 15, mono=True)
    canvas.rect(60 + 26, 116 + 26, 26, 26, "gradient", 0.85)
    canvas.arrow(212, 181, 262, 181)
    for number in (2, 1, 0):
        name, color = PLANES[number]
        x, y = 290 + number * 46, 150 - number * 36
        if number:
            _behind(canvas, x - 46, y + 36, 130, 130, 1, 46, 36, color, 0.3)
        else:
            canvas.grid(x, y, [[""] * 5] * 5, color=color, size=26, fill_opacity=0.3)
            canvas.rect(x + 26, y + 26, 26, 26, "gradient", 0.85)
        canvas.text(x + 146, y + 116, name, 16, bold=True, color=color)
    canvas.arrow(440, 296, 530, 226).text(502, 274, "3", 16, bold=True, mono=True)
    canvas.text(355, 302, "[0, :, :, 0]", 15, mono=True)
    return canvas


def film_strips() -> Canvas:
    """Two clips of four frames: the five axes of a video tensor."""
    canvas = Canvas(500, 300)
    for sample in range(2):
        for frame in range(4):
            _image(canvas, 84 + frame * 100, 80 + sample * 110, 52, 8)
        canvas.rect(68, 48 + sample * 110, 402, 98, "gradient" if sample == 0 else "neutral", 0.06, stroke_width=2.5 if sample == 0 else 1.5, radius=6)
        canvas.text(36, 97 + sample * 110, f"[{sample}]", 16, mono=True)
    for frame in range(4):
        canvas.text(117 + frame * 100, 30, f"[:, {frame}]", 15, mono=True)
    return canvas.text(269, 280, "(2, 4, H, W, 3)", 17, bold=True, mono=True)


def swapped_axes() -> Canvas:
    """Where each axis of NHWC goes when a batch becomes NCHW."""
    canvas = Canvas(480, 250)
    before, after = list("NHWC"), list("NCHW")
    order = [before.index(name) for name in after]
    for place, name in enumerate(before):
        _axis(canvas, 130 + place * 80, 30, name)
        canvas.text(160 + place * 80, 16, place, 14, mono=True)
    for place, origin in enumerate(order):
        color = "gradient" if after[place] == "C" else "neutral"
        canvas.arrow(160 + origin * 80, 84, 160 + place * 80, 166, color, width=3 if color == "gradient" else 2)
        _axis(canvas, 130 + place * 80, 170, after[place])
        canvas.text(160 + place * 80, 236, origin, 14, bold=True, mono=True)
    canvas.text(8, 55, "NHWC", 17, anchor="start", mono=True).text(8, 195, "NCHW", 17, anchor="start", mono=True)
    return canvas.text(8, 236, "transpose", 14, anchor="start", mono=True)


def memory_order() -> Canvas:
    """Twelve numbers of a 2 x 2 colour image in memory, and what transpose and reshape make of them."""
    canvas, size = Canvas(524, 390), 34
    memory = [(name, color, pixel) for pixel in range(4) for name, color in PLANES]
    canvas.text(262, 16, "(2, 2, 3)", 15, mono=True)
    _run(canvas, 58, 34, memory, size)
    transposed = [memory[pixel * 3 + channel] for channel in range(3) for pixel in range(4)]
    for y, title, entries in ((126, "transpose(2, 0, 1)", transposed), (268, "reshape(3, 2, 2)", memory)):
        canvas.text(262, y, title, 16, bold=True, mono=True)
        for plane in range(3):
            x = 88 + plane * 140
            for index in range(4):
                name, color, pixel = entries[plane * 4 + index]
                canvas.cell(x + index % 2 * size, y + 20 + index // 2 * size, f"{name}{pixel}", color, size, 0.3)
            canvas.text(x + size, y + 20 + 2 * size + 14, f"[{plane}]", 14, mono=True)
    return canvas


def memory_bars() -> Canvas:
    """Memory of 128 images and of one minute of video on one scale that starts at zero."""
    rows = [("(128, 256, 256, 1)", "uint8", 8), ("(128, 256, 256, 1)", "float32", 32), ("(128, 256, 256, 3)", "uint8", 24), ("(128, 256, 256, 3)", "float32", 96),
            ("(1, 1800, 240, 426, 3)", "uint8", 526.5), ("(1, 1800, 240, 426, 3)", "float32", 2106.1)]
    canvas = Canvas(520, 300)
    for number, (shape, dtype, size) in enumerate(rows):
        y = 20 + number // 2 * 96 + number % 2 * 32
        if number % 2 == 0:
            canvas.text(10, y, shape, 15, anchor="start", bold=True, mono=True)
        canvas.text(10, y + 26, dtype, 14, anchor="start", mono=True)
        canvas.rect(84, y + 17, size / 2106.1 * 320, 18, "input", 0.2 if dtype == "uint8" else 0.6, radius=1)
        canvas.text(92 + size / 2106.1 * 320, y + 26, f"{size} MiB", 14, anchor="start")
    return canvas


def _highlighted(draw, is_sample: bool):
    """`draw` in the highlight colour for the marked sample and in the input colour for the rest."""
    def paint(*arguments, **options):
        return draw(*arguments, color="gradient" if is_sample else "input", fill_opacity=0.35 if is_sample else 0.18, **options)
    return paint


def _behind(canvas: Canvas, x: float, y: float, width: float, height: float, step: int, dx: float, dy: float, color: str, fill_opacity: float = 0.18) -> None:
    """The visible part of the sheet `step` places behind the one whose front upper left corner is (x, y)."""
    left, top = x + step * dx, y - step * dy
    canvas.polygon([(left, top), (left + width, top), (left + width, top + height), (left + width - dx, top + height), (left + width - dx, top + dy), (left, top + dy)],
                   color, fill_opacity)


def _image(canvas: Canvas, x: float, y: float, size: float = 40, shift: float = 6) -> None:
    """A small colour image: three sheets, red in front."""
    for number in (2, 1):
        _behind(canvas, x, y, size, size, number, shift, shift, PLANES[number][1], 0.35)
    canvas.rect(x, y, size, size, PLANES[0][1], 0.35)


def _axis(canvas: Canvas, x: float, y: float, name: str) -> None:
    canvas.rect(x, y, 60, 50, "gradient" if name == "C" else "input", 0.3 if name == "C" else 0.15).text(x + 30, y + 25, name, 20, bold=True, mono=True)


def _run(canvas: Canvas, x: float, y: float, entries: list, size: float) -> None:
    """The entries in one row, as they lie in memory."""
    for place, (name, color, pixel) in enumerate(entries):
        canvas.cell(x + place * size, y, f"{name}{pixel}", color, size, 0.3)
