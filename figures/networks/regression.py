"""Figures of the page on regression: how far off, how many numbers, how wide, how high, which middle, which fold."""
from math import exp, tanh

from figures.canvas import Canvas


def far_off() -> Canvas:
    """A class is right or wrong; a number is near or far."""
    canvas = Canvas(560, 208)
    for column, (prediction, right) in enumerate((("6", True), ("5", False), ("8", False))):
        x = 118 + column * 158
        canvas.cell(x, 24, "6", "target", 40, 0.16, dashed=True).cell(x + 62, 24, prediction, "target", 40, 0.35)
        canvas.text(x + 51, 44, "=" if right else "≠", 17, bold=True, color=None if right else "loss")
        canvas.text(x + 51, 84, "0" if right else "1", 16, color=None if right else "loss", bold=True)
    left, base, scale = 40, 172, 1.4
    canvas.arrow(left, base, 548, base, width=1.5)
    for value in (0, 50, 100, 150, 200, 250, 300, 350):
        x = left + value * scale
        canvas.line([(x, base), (x, base + 5)], width=1.5).text(x, base + 19, value, 14)
    target = left + 141 * scale
    canvas.line([(target, base - 50), (target, base)], "target", dashed=True, width=2.5)
    for value, height in ((132, 34), (290, 34)):
        x = left + value * scale
        canvas.line([(target, base - height), (x, base - height)], "loss", width=2).circle(x, base - height, 6, "target", 1)
        canvas.text(x - 22 if value < 141 else (x + target) / 2, base - height - (0 if value < 141 else 14), abs(value - 141), 16, color="loss", bold=True)
    return canvas


def outputs() -> Canvas:
    """The same hidden layers with one unit and with two units at the end."""
    canvas = Canvas(560, 258)
    for place, units in enumerate((1, 2)):
        x, middle = 46 + place * 290, 108
        layers = [("input", 4, x), ("weight", 5, x + 62), ("weight", 5, x + 124), ("target", units, x + 186)]
        nodes = [[(at, middle + (row - (count - 1) / 2) * 38) for row in range(count)] for _, count, at in layers]
        for before, after in zip(nodes, nodes[1:]):
            for start in before:
                for end in after:
                    canvas.line([start, end], width=0.7)
        for (color, _, _), column in zip(layers, nodes):
            for node in column:
                canvas.patch(node[0] - 10, node[1] - 10, 20, 20, "var(--md-default-bg-color, #fff)", radius=10).circle(*node, 10, color, 0.35)
        canvas.text(x, 222, (10, 8)[place], 15).text(x + 62, 222, 32, 15).text(x + 124, 222, 32, 15).text(x + 186, 222, units, 15, bold=True, color="target")
        canvas.text(x + 186, 245, f"(n, {units})", 15, mono=True).text(x, 245, f"(n, {(10, 8)[place]})", 15, mono=True)
    canvas.line([(284, 12), (284, 246)], width=1)
    return canvas


def _features():
    """The names of the features and the training part of the page's split, raw and standardized."""
    from sklearn.datasets import load_diabetes
    from sklearn.model_selection import train_test_split

    data = load_diabetes(scaled=False)
    rest, _ = train_test_split(data.data, test_size=89, random_state=0)
    train, _ = train_test_split(rest, test_size=89, random_state=0)
    return data.feature_names, train, (train - train.mean(axis=0)) / train.std(axis=0)


def ranges() -> Canvas:
    """Every feature from its smallest to its largest value, before and after standardization."""
    names, raw, scaled = _features()
    canvas = Canvas(560, 330)
    for values, left, wide, low, high, ticks in ((raw, 52, 220, 0, 310, (0, 100, 200, 300)), (scaled, 312, 226, -4, 5, (-4, -2, 0, 2, 4))):
        def at(value: float) -> float:
            return left + (value - low) / (high - low) * wide
        for tick in ticks:
            canvas.line([(at(tick), 10), (at(tick), 292)], width=0.6 if tick else 1.4).text(at(tick), 308, str(tick).replace("-", "−"), 14)
        for row, column in enumerate(values.T):
            y = 26 + row * 28
            canvas.line([(at(column.min()), y), (at(column.max()), y)], "input", width=2)
            canvas.rect(at(column.mean() - column.std()), y - 7, max(at(column.std()) - at(0), 1) * 2, 14, "input", 0.4, radius=3)
    for row, name in enumerate(names):
        canvas.text(38, 26 + row * 28, name, 14, "end", mono=True)
    return canvas


def activations() -> Canvas:
    """Four activations on the scale of the targets, whose range is tinted."""
    canvas = Canvas(560, 366)
    functions = {"None": lambda z: z, "relu": lambda z: max(z, 0), "sigmoid": lambda z: 1 / (1 + exp(-z)) if z > -50 else 0.0, "tanh": tanh}
    for place, (name, function) in enumerate(functions.items()):
        left, top = 50 + place % 2 * 282, 14 + place // 2 * 186
        def x(z: float) -> float:
            return left + (z + 150) * 0.42
        def y(value: float) -> float:
            return top + 112 - value * 0.28
        canvas.rect(left, y(346), 220, y(25) - y(346), "target", 0.14, stroke_width=0, radius=0)
        canvas.line([(left, y(0)), (left + 220, y(0))], width=1.2).line([(x(0), y(360)), (x(0), y(-110 if name == "None" else -20))], width=1.2)
        values = [z for z in range(-110 if name == "None" else -150, 347, 2)]
        canvas.line([(x(z), y(function(z))) for z in values], "target", width=3)
        for value in (0, 150, 300):
            canvas.text(left - 8, y(value), value, 13, "end")
            if value:
                canvas.text(x(value), y(0) + 15, value, 13)
        canvas.text(left + 4, top - 1, name, 15, "start", mono=True, bold=True)
    return canvas


def middles() -> Canvas:
    """The mean and the median of five numbers, and of the same numbers with one moved far away."""
    canvas, left, scale = Canvas(560, 214), 30, 1.24
    for row, values in enumerate(([80, 90, 100, 110, 120], [80, 90, 100, 110, 400])):
        base = 62 + row * 100
        canvas.line([(left, base), (left + 410 * scale, base)], width=1.5)
        for tick in (0, 100, 200, 300, 400):
            canvas.line([(left + tick * scale, base), (left + tick * scale, base + 5)], width=1.5).text(left + tick * scale, base + 19, tick, 14)
        for value in values:
            canvas.circle(left + value * scale, base, 6, "target", 1)
        mean, median = left + sum(values) / 5 * scale, left + sorted(values)[2] * scale
        canvas.polygon([(mean - 8, base - 26), (mean + 8, base - 26), (mean, base - 11)], fill_opacity=0.7)
        canvas.rect(median - 7, base - (45 if row == 0 else 26), 14, 14, fill_opacity=0.7, radius=0)
        if row == 0:
            canvas.text(mean + 16, base - 18, "mse 100", 15, "start", mono=True).text(median + 16, base - 38, "mae 100", 15, "start", mono=True)
        else:
            canvas.text(mean + 14, base - 20, "mse 156", 15, "start", mono=True).text(median - 14, base - 20, "mae 100", 15, "end", mono=True)
    return canvas


def folds() -> Canvas:
    """Which of 24 shuffled rows validate in each of four folds, from the splitter itself; the test set stays apart."""
    from sklearn.model_selection import KFold

    canvas, size, left, top = Canvas(560, 200), 15.5, 30, 30
    for fold, (_, val) in enumerate(KFold(4, shuffle=True, random_state=0).split(range(24))):
        y = top + fold * 42
        canvas.text(14, y + 14, fold + 1, 15, bold=True)
        for row in range(24):
            inside = row in val
            canvas.rect(left + row * size, y, size - 2, 28, "validation" if inside else "training", 0.75 if inside else 0.15, stroke_width=1)
        for row in range(6):
            canvas.rect(left + 24 * size + 26 + row * size, y, size - 2, 28, "test", 0.15, dashed=True, stroke_width=1)
    canvas.text(left + 12 * size, 13, "x_rest", 15, mono=True).text(left + 24 * size + 26 + 3 * size, 13, "x_test", 15, mono=True)
    return canvas
