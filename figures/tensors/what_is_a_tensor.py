"""Figures of the page on what a tensor is: one small picture that gains an axis at a time."""
from figures.canvas import Canvas

IMAGE = [[0, 0, 9, 0, 0], [0, 6, 9, 6, 0], [3, 6, 9, 6, 3]]


def _image(canvas: Canvas, x: float, y: float, values: list[list[int]], size: float, digits: bool = True) -> None:
    """Draw pixels at (x, y), the darker the larger their value."""
    for row, line in enumerate(values):
        for column, value in enumerate(line):
            canvas.cell(x + column * size, y + row * size, value if digits else "", "input", size, 0.04 + value * 0.06)


def _behind(canvas: Canvas, x: float, y: float, values: list[list[int]], size: float, shift: float) -> None:
    """Draw what is seen of a second image that lies `shift` to the right of and above an image at (x, y)."""
    front_right = x + len(values[0]) * size
    for row, line in enumerate(values):
        for column, value in enumerate(line):
            left, top, opacity = x + shift + column * size, y - shift + row * size, 0.04 + value * 0.06
            if top + size <= y or left >= front_right:
                canvas.cell(left, top, value, "input", size, opacity)
            else:
                if top < y:
                    canvas.rect(left, top, size, y - top, "input", opacity)
                if left + size > front_right:
                    canvas.rect(front_right, max(top, y), left + size - front_right, min(size, top + size - y), "input", opacity)


def one_more_axis() -> Canvas:
    """Rank 0 to rank 5, two panels a row: pixel, row, image, two images, two color images, two videos."""
    canvas = Canvas(480, 450)

    def label(x: float, y: float, ndim: int, shape: tuple[int, ...]) -> None:
        canvas.text(x, y, f"ndim {ndim}", 16, bold=True, mono=True)
        canvas.text(x, y + 22, shape, 16, mono=True)

    left, right = 120, 360
    _image(canvas, left - 15.5, 12, [[9]], 31)
    label(left, 64, 0, ())
    _image(canvas, right - 77.5, 12, IMAGE[2:], 31)
    label(right, 64, 1, (5,))
    _image(canvas, left - 77.5, 144, IMAGE, 31)
    label(left, 256, 2, (3, 5))
    canvas.cuboid(right - 91, 144, 3, 5, 2, size=31)
    _image(canvas, right - 91, 144, IMAGE, 31)
    label(right, 256, 3, (2, 3, 5))
    for picture in range(2):
        canvas.cuboid(left - 96 + picture * 102, 340, 3, 5, 3, size=14)
    label(left, 406, 4, (2, 3, 5, 3))
    for video in range(2):
        for frame in range(4):
            canvas.cuboid(right - 108 + frame * 55, 323 + video * 42, 3, 5, 3, size=8)
    label(right, 406, 5, (2, 4, 3, 5, 3))
    canvas.line([(240, 10), (240, 440)], width=1, dashed=True)
    canvas.line([(10, 107), (470, 107)], width=1, dashed=True)
    canvas.line([(10, 295), (470, 295)], width=1, dashed=True)
    return canvas


def rows_and_columns() -> Canvas:
    """The image with both axes; row 2 and column 1 framed, the element they share marked."""
    canvas = Canvas(416, 236)
    x, y, size = 100, 56, 42
    _image(canvas, x, y, IMAGE, size)
    canvas.arrow(x, 34, x + 5 * size, 34)
    canvas.text(x + 2.5 * size, 16, "axis 1", 15, mono=True)
    canvas.arrow(78, y, 78, y + 3 * size)
    canvas.text(40, y + 1.5 * size, "axis 0", 15, mono=True)
    canvas.rect(x - 3, y + 2 * size - 3, 5 * size + 6, size + 6, "gradient", 0, stroke_width=3, radius=5)
    canvas.rect(x + size - 3, y - 3, size + 6, 3 * size + 6, "target", 0, stroke_width=3, dashed=True, radius=5)
    canvas.text(x + 5 * size + 16, y + 2.5 * size, "image[2]", 15, "start", "gradient", bold=True, mono=True)
    canvas.text(x + 1.5 * size, y + 3 * size + 24, "image[:, 1]", 15, "middle", "target", bold=True, mono=True)
    canvas.text(x + 5 * size + 16, y + 0.5 * size, "(3, 5)", 18, "start", mono=True)
    return canvas


def stacked_images() -> Canvas:
    """Two (3, 5) images on the left; stacked into one (2, 3, 5) block with three axes on the right."""
    canvas = Canvas(516, 272)
    _image(canvas, 12, 36, IMAGE, 31)
    canvas.text(90, 18, "image", 15, mono=True)
    _image(canvas, 12, 168, IMAGE[::-1], 31)
    canvas.text(90, 150, "upside_down", 15, mono=True)
    canvas.arrow(178, 148, 212, 148)
    x, y, size, shift = 302, 104, 32, 42
    _behind(canvas, x, y, IMAGE[::-1], size, shift)
    _image(canvas, x, y, IMAGE, size)
    canvas.arrow(x - 18, y, x - 18, y + 3 * size)
    canvas.text(x - 26, y + 1.8 * size, "axis 1", 15, "end", mono=True)
    canvas.arrow(x, y + 3 * size + 18, x + 5 * size, y + 3 * size + 18)
    canvas.text(x + 2.5 * size, y + 3 * size + 38, "axis 2", 15, mono=True)
    canvas.arrow(x - 12, y - 10, x - 12 + shift, y - 10 - shift, "gradient")
    canvas.text(x + 2, y - 44, "axis 0", 15, "end", "gradient", bold=True, mono=True)
    canvas.text(x + 2.5 * size + shift, 28, "(2, 3, 5)", 18, mono=True)
    return canvas


def counting_axes() -> Canvas:
    """Opening brackets, indices and numbers of the shape, aligned in one column per axis."""
    canvas = Canvas(430, 230)
    columns, rows = (168, 248, 328), (62, 122, 182)
    for axis, x in enumerate(columns):
        canvas.rect(x - 30, 34, 60, 180, "neutral", 0.1, radius=8)
        canvas.text(x, 16, f"axis {axis}", 15, mono=True)
    texts = [("", "[[[", "0, …"), ("images[", "102", "]"), ("shape (", "235", ")")]
    for y, (before, tokens, after) in zip(rows, texts, strict=True):
        canvas.text(128, y, before, 17, "end", mono=True)
        for place, (x, token) in enumerate(zip(columns, tokens, strict=True)):
            canvas.text(x, y, token, 20, color="gradient", bold=True, mono=True)
            if place < 2 and token != "[":
                canvas.text(x + 40, y, ",", 17, mono=True)
        canvas.text(368, y, after, 17, "start", mono=True)
    return canvas


def two_dimensions() -> Canvas:
    """Left: one axis with five elements. Right: five axes, each with its own length."""
    canvas = Canvas(480, 268)
    size = 31
    canvas.text(120, 20, "(5,)", 18, bold=True, mono=True)
    canvas.text(360, 20, "(2, 4, 3, 5, 3)", 18, bold=True, mono=True)
    canvas.text(58, 135, "axis 0", 14, "end", mono=True)
    for column, value in enumerate(IMAGE[2]):
        canvas.cell(66 + column * size, 119, value, "input", size)
    for axis, length in enumerate((2, 4, 3, 5, 3)):
        canvas.text(302, 61 + axis * 37, f"axis {axis}", 14, "end", mono=True)
        for column in range(length):
            canvas.cell(310 + column * size, 46 + axis * 37, "", "input", size)
    canvas.text(120, 250, "ndim 1", 16, color="gradient", bold=True, mono=True)
    canvas.text(360, 250, "ndim 5", 16, color="gradient", bold=True, mono=True)
    canvas.line([(240, 12), (240, 258)], width=1, dashed=True)
    return canvas


def three_containers() -> Canvas:
    """Array and variable are changed in place, each by its own command; a tensor refuses."""
    canvas = Canvas(480, 236)
    for x, name, command, works in ((80, "np.ndarray", "[0] = 5", True), (240, "tf.Tensor", "[0] = 5", False), (400, "tf.Variable", ".assign(…)", True)):
        color = "target" if works else "loss"
        canvas.text(x, 20, name, 16, bold=True, mono=True)
        canvas.grid(x - 54, 42, [[3, 6, 9]], "input", 36)
        canvas.text(x + 16, 108, command, 14, color=color, mono=True)
        canvas.arrow(x - 46, 88, x - 46, 150, color, dashed=not works)
        if works:
            canvas.grid(x - 54, 160, [["", 6, 9]], "input", 36)
            canvas.cell(x - 54, 160, 5, "gradient", 36, 0.3, bold=True)
            canvas.line([(x - 8, 218), (x - 2, 225), (x + 10, 210)], "target", width=3)
        else:
            canvas.grid(x - 54, 160, [[3, 6, 9]], "neutral", 36)
            canvas.line([(x - 7, 210), (x + 7, 225)], "loss", width=3)
            canvas.line([(x + 7, 210), (x - 7, 225)], "loss", width=3)
    return canvas
