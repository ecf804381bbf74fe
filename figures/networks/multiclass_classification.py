"""Figures of the page on multiclass classification: one number or ten, softmax, two ways to write a target, three problems, accuracies, a narrow layer."""
from math import exp, log

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

from figures.canvas import Canvas


def _images() -> tuple:
    """The page's own validation images, from the same two splits."""
    images, digits = load_digits(return_X_y=True)
    _, rest, _, rest_digits = train_test_split(images / 16, digits, train_size=1000, stratify=digits, random_state=0)
    x_val, _, y_val, _ = train_test_split(rest, rest_digits, test_size=400, stratify=rest_digits, random_state=0)
    return x_val.reshape(-1, 8, 8), y_val


def _image(canvas: Canvas, x: float, y: float, pixels, size: float = 12) -> None:
    """A digit as 8 x 8 squares, the more ink the bluer."""
    for row, line in enumerate(pixels):
        for column, ink in enumerate(line):
            if ink:
                canvas.marks.append(f'<rect x="{x + column * size:g}" y="{y + row * size:g}" width="{size:g}" height="{size:g}" fill="#3b82d6" fill-opacity="{ink:.2f}"/>')
    canvas.rect(x, y, 8 * size, 8 * size, "input", 0)


def one_or_ten() -> Canvas:
    """An image that could be a 4 or a 6: one output says 5, ten outputs say 4 or 6."""
    canvas = Canvas(560, 268)
    _image(canvas, 12, 84, _images()[0][322], 13)
    left, step = 268, 29
    canvas.line([(122, 122), (150, 122), (150, 62), (170, 62)], width=1.8, arrow=True)
    canvas.line([(122, 150), (150, 150), (150, 208), (170, 208)], width=1.8, arrow=True)
    canvas.rect(174, 44, 52, 36, "weight", radius=8).text(200, 62, "1", 16, bold=True)
    canvas.rect(174, 190, 52, 36, "weight", radius=8).text(200, 208, "10", 16, bold=True)
    canvas.arrow(228, 62, 254, 62, width=1.8).arrow(228, 208, 254, 208, width=1.8)
    canvas.line([(left - 8, 62), (left + 9 * step + 8, 62)], width=1.5)
    for digit in range(10):
        x = left + digit * step
        canvas.line([(x, 57), (x, 67)], width=1.5).text(x, 84, digit, 14, bold=digit in (4, 6))
    canvas.circle(left + 5 * step, 62, 7, "target", 1).text(left + 5 * step, 36, "5.0", 15, color="target", bold=True)
    base = 238
    canvas.line([(left - 12, base), (left + 9 * step + 12, base)], width=1.5)
    for digit in range(10):
        x = left + digit * step
        canvas.text(x, base + 16, digit, 14, bold=digit in (4, 6))
        if digit in (4, 6):
            canvas.rect(x - 10, base - 78, 20, 78, "target", 0.55).text(x, base - 92, "0.5", 14, color="target", bold=True)
    return canvas


def softmax() -> Canvas:
    """The logits 2, 1 and -1, their powers of e, and the shares of the powers in their sum."""
    canvas = Canvas(580, 232)
    logits = [2.0, 1.0, -1.0]
    powers = [exp(z) for z in logits]
    for x, heading in [(96, "z"), (282, "exp(z)"), (478, "exp(z) / sum")]:
        canvas.text(x, 16, heading, 15, mono=True, bold=True)
    zero = 84
    canvas.line([(zero, 34), (zero, 184)], width=1.2)
    for row, (z, power) in enumerate(zip(logits, powers)):
        y = 42 + row * 50
        middle = y + 17
        if z > 0:
            canvas.rect(zero, y, z * 32, 34, "neutral", 0.35).text(zero + z * 32 + 8, middle, f"{z:g}", 15, "start")
        else:
            canvas.rect(zero + z * 32, y, -z * 32, 34, "neutral", 0.35).text(zero + z * 32 - 8, middle, f"−{-z:g}", 15, "end")
        canvas.arrow(188, middle, 216, middle, width=1.6)
        canvas.rect(228, y, power * 12, 34, "neutral", 0.35).text(228 + power * 12 + 8, middle, f"{power:.3f}", 15, "start")
        canvas.arrow(378, middle, 406, middle, width=1.6)
        share = power / sum(powers)
        canvas.rect(418, y, share * 130, 34, "target", 0.55).text(418 + share * 130 + 8, middle, f"{share:.3f}", 15, "start")
    canvas.line([(228, 194), (366, 194)], width=1.2).line([(418, 194), (570, 194)], width=1.2)
    canvas.text(297, 212, f"sum = {sum(powers):.3f}", 15, mono=True).text(494, 212, "sum = 1", 15, mono=True)
    return canvas


def two_losses() -> Canvas:
    """The loss of one sample: an integer picks a probability, a one-hot vector keeps one logarithm and clears the others."""
    canvas = Canvas(592, 250)
    probabilities, label, size = [0.1, 0.3, 0.6], 2, 62
    def cells(x: float, y: float, values: list[str], color: str, strong: int | None = None) -> None:
        for column, value in enumerate(values):
            canvas.rect(x + column * size, y, size, 36, color, 0.5 if column == strong else 0.12)
            canvas.text(x + column * size + size / 2, y + 18, value, 15, bold=column == strong)
    left = 108
    canvas.text(12, 19, "integer", 15, "start", mono=True).text(12, 158, "one-hot", 15, "start", mono=True)
    canvas.rect(left + 2 * size, 4, size, 30, "neutral", 0.25).text(left + 2.5 * size, 19, label, 16, bold=True)
    canvas.arrow(left + 2.5 * size, 35, left + 2.5 * size, 54, "neutral")
    cells(left, 58, [f"{p:g}" for p in probabilities], "target", label)
    canvas.text(left - 12, 76, "p", 15, "end", mono=True)
    canvas.arrow(left + 3 * size + 10, 76, left + 3 * size + 44, 76)
    canvas.text(left + 3 * size + 56, 76, "−log(0.6) =", 15, "start", mono=True)
    canvas.text(560, 76, f"{-log(0.6):.3f}", 17, bold=True, color="loss")
    logs = [f"−{-log(p):.3f}" for p in probabilities]
    cells(left, 140, ["0", "0", "1"], "neutral", label)
    canvas.text(left + 1.5 * size, 190, "×", 17)
    cells(left, 204, logs, "target", label)
    canvas.text(left - 12, 222, "log(p)", 15, "end", mono=True)
    canvas.line([(left + 3 * size + 10, 158), (left + 3 * size + 26, 158), (left + 3 * size + 26, 222), (left + 3 * size + 10, 222)], width=1.6)
    canvas.arrow(left + 3 * size + 26, 190, left + 3 * size + 44, 190)
    canvas.text(left + 3 * size + 56, 190, "−(0 + 0 − 0.511) =", 15, "start", mono=True)
    canvas.text(560, 190, "0.511", 17, bold=True, color="loss")
    return canvas


def three_problems() -> Canvas:
    """One image of an 8 and three questions: one unit, ten units that share a sum of 1, three independent units."""
    canvas = Canvas(620, 330)
    images = _images()[0]
    _image(canvas, 12, 114, images[26], 12)
    size, left = 33, 236
    rows = [(22, "sigmoid", [">= 5"], [0.9], [1]),
            (132, "softmax", [str(digit) for digit in range(10)], [0, .03, 0, .02, 0, .02, 0, 0, .9, .03], [0] * 8 + [1, 0]),
            (242, "sigmoid", ["even", ">= 5", "loop"], [0.85, 0.9, 0.95], [1, 1, 1])]
    for top, activation, names, values, targets in rows:
        middle = top + 34
        canvas.line([(114, 162), (124, 162), (124, middle), (136, middle)], width=1.6, arrow=True)
        canvas.rect(138, middle - 16, 76, 32, "weight", radius=8).text(176, middle, activation, 14, mono=True)
        wide = size if len(names) == 10 else 62
        for column, (name, value, target) in enumerate(zip(names, values, targets)):
            x = left + column * wide
            canvas.text(x + wide / 2, top + 2, name, 14, mono=True)
            high = 40 * value
            canvas.rect(x, top + 14, wide, 40, "target", 0.04, stroke_width=1)
            canvas.rect(x, top + 54 - high, wide, high, "target", 0.5, stroke_width=0)
            canvas.rect(x, top + 58, wide, 24, "neutral", 0.3 if target else 0.05, stroke_width=1).text(x + wide / 2, top + 70, target, 14, bold=bool(target))
        if len(names) == 10:
            canvas.text(left + 10 * wide + 8, top + 34, "Σ = 1", 15, "start", bold=True)
    return canvas


def accuracies() -> Canvas:
    """Three pairs of shapes, and the comparison that Keras makes for each."""
    canvas, size = Canvas(600, 330), 20
    canvas.text(58, 16, "y_true", 15, mono=True, bold=True).text(190, 16, "y_pred", 15, mono=True, bold=True)
    rows = [(1, 1, "(n,) (n, 1)", "(n, 1)", "BinaryAccuracy", "y_true == (y_pred > 0.5)"),
            (1, 3, "(n,) (n, 1)", "(n, k)", "SparseCategoricalAccuracy", "y_true == argmax(y_pred)"),
            (3, 3, "(n, k)", "(n, k)", "CategoricalAccuracy", "argmax(y_true) == argmax(y_pred)")]
    for row, (ours, theirs, target, output, name, rule) in enumerate(rows):
        top = 34 + row * 100
        canvas.grid(58 - ours * size / 2, top, [[""] * ours] * 3, "neutral", size, 0.25)
        canvas.grid(190 - theirs * size / 2, top, [[""] * theirs] * 3, "target", size, 0.3)
        canvas.text(58, top + 74, target, 13, mono=True).text(190, top + 74, output, 13, mono=True)
        canvas.arrow(240, top + 30, 270, top + 30)
        canvas.text(282, top + 18, name, 16, "start", bold=True).text(282, top + 44, rule, 14, "start", mono=True)
    return canvas


def narrow() -> Canvas:
    """Layers of 64, 32, 2 and 10 numbers: whatever reaches the last layer has passed through two numbers."""
    canvas = Canvas(580, 262)
    images, digits = _images()
    _image(canvas, 10, 28, images[(digits == 3).argmax()], 10)
    _image(canvas, 10, 150, images[26], 10)
    middle = 130
    places = [(150, 64, 210, "input"), (262, 32, 150, "neutral"), (374, 2, 44, "neutral"), (486, 10, 120, "target")]
    canvas.arrow(96, 68, 140, 104, width=1.6).arrow(96, 190, 140, 156, width=1.6)
    for (x, count, high, color), following in zip(places, [*places[1:], None]):
        if following:
            canvas.polygon([(x + 30, middle - high / 2), (following[0], middle - following[2] / 2), (following[0], middle + following[2] / 2), (x + 30, middle + high / 2)], "weight", 0.1)
        if count <= 10:
            cell = high / count
            for place in range(count):
                canvas.rect(x, middle - high / 2 + place * cell, 30, cell, color, 0.35, stroke_width=2.5 if count == 2 else 1)
        else:
            canvas.rect(x, middle - high / 2, 30, high, color, 0.35)
        canvas.text(x + 15, 252, count, 16, bold=True)
    return canvas
