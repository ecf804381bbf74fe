"""Figures of the page on choosing a protocol: four questions, sorted classes, windows into the future, scans, splits, the chart."""
import numpy as np

from figures.canvas import Canvas

FILL = {"training": 0.3, "validation": 0.75}


def _sample(canvas: Canvas, x: float, y: float, role: str, text: object = "", width: float = 24, height: float = 26) -> None:
    """One sample; the bar on top marks validation without color."""
    canvas.rect(x, y, width, height, role, FILL[role], stroke_width=1.2)
    if role == "validation":
        canvas.line([(x, y - 4), (x + width, y - 4)], "validation", width=3)
    if text != "":
        canvas.text(x + width / 2, y + height / 2, text, 14, mono=True, bold=True)


def four_questions() -> Canvas:
    """Four ways in which a split goes wrong: a class that never trains, the future, a copy, a group cut in two."""
    canvas = Canvas(520, 268)
    for number, (left, top) in enumerate(((8, 8), (268, 8), (8, 140), (268, 140)), start=1):
        canvas.rect(left, top, 244, 120, "neutral", 0.04, stroke_width=1, radius=8)
        canvas.circle(left + 20, top + 20, 12, "neutral", 0.12).text(left + 20, top + 21, number, 14, bold=True)
        y = top + 66
        if number == 1:
            for place, name in enumerate("AAABBBCC"):
                _sample(canvas, left + 16 + place * 27, y, "validation" if name == "C" else "training", name)
        elif number == 2:
            for place in range(8):
                _sample(canvas, left + 16 + place * 27, y, "validation" if place in (2, 5) else "training")
            canvas.arrow(left + 16, y + 40, left + 220, y + 40).text(left + 230, y + 39, "t", 14, mono=True)
            for place in (2, 5):
                x = left + 16 + place * 27
                canvas.line([(x + 39, y - 6), (x + 39, y - 20), (x + 12, y - 20), (x + 12, y - 9)], "loss", arrow=True)
        elif number == 3:
            for place, value in enumerate((3, 7, 1, 8, 5, 2, 7, 3)):
                _sample(canvas, left + 16 + place * 27, y, "validation" if place > 5 else "training", value)
            for start, stop, height in ((28, 217, 24), (55, 190, 12)):
                canvas.line([(left + start, y - 6), (left + start, y - 6 - height), (left + stop, y - 6 - height), (left + stop, y - 8)], "loss", arrow=True)
        else:
            for place, group in enumerate("11222333"):
                _sample(canvas, left + 16 + place * 27, y, "validation" if place in (1, 4, 7) else "training", group)
            for start, stop in ((0, 1), (2, 4), (5, 7)):
                canvas.line([(left + 20 + start * 27, y + 32), (left + 20 + start * 27, y + 40), (left + 36 + stop * 27, y + 40), (left + 36 + stop * 27, y + 32)], "loss")
    return canvas


def sorted_classes() -> Canvas:
    """Every 60th digit, sorted by label and shuffled, with the last fifth for testing."""
    from sklearn.datasets import load_digits

    labels = load_digits().target
    in_order = np.sort(labels)
    canvas = Canvas(520, 142)
    canvas.line([(8 + 24 * 16.8, 8), (8 + 24 * 16.8, 134)], "neutral", dashed=True, width=1.5)
    for row, values in enumerate((in_order, in_order[np.random.default_rng(0).permutation(len(labels))])):
        y = 46 + row * 58
        for place, index in enumerate(range(20, 1797, 60)):
            test = index >= int(0.8 * 1797)
            x = 8 + place * 16.8
            canvas.rect(x, y, 15.6, 30, "test" if test else "training", 0.5 if test else 0.25, stroke_width=0.8, radius=0)
            canvas.text(x + 7.8, y + 15, values[index], 15, mono=True, bold=test)
    return canvas.text(208, 20, "x[:cut]", 15, mono=True).text(462, 20, "x[cut:]", 15, mono=True)


def windows() -> Canvas:
    """Each day's label looks 20 days ahead: neighbors share most of the answer; a gap keeps the answers apart."""
    canvas, left, day = Canvas(520, 250), 20, 8.4
    for top, rows, name in ((8, ((8, "training"), (10, "validation"), (12, "training"), (14, "validation")), "shuffle=True"),
                            (136, ((1, "training"), (4, "training"), (25, "validation"), (28, "validation")), "gap=20")):
        canvas.text(left, top + 10, name, 15, "start", mono=True, bold=True)
        for place, (start, role) in enumerate(rows):
            y = top + 34 + place * 17
            x = left + start * day
            canvas.rect(x, y - 5, 20 * day, 10, role, FILL[role] * 0.7, stroke_width=1, radius=5)
            if role == "training":
                canvas.circle(x, y, 6, role, 1)
            else:
                canvas.polygon([(x, y - 8), (x + 8, y), (x, y + 8), (x - 8, y)], role, 1)
        canvas.arrow(left, top + 104, 506, top + 104, width=1.5).text(500, top + 90, "t", 15, mono=True)
    start, stop = left + 4.5 * day, left + 24.5 * day
    canvas.line([(start, 214), (start, 224), (stop, 224), (stop, 214)], "neutral", width=1.5).text((start + stop) / 2, 210, "20", 15, mono=True)
    canvas.line([(left + 25 * day, 136 + 16), (left + 25 * day, 136 + 100)], "neutral", dashed=True, width=1.5)
    return canvas


def scans() -> Canvas:
    """Three digits, five noisy scans each, and where a shuffled K-fold and a group K-fold send them."""
    from sklearn.datasets import load_digits
    from sklearn.model_selection import GroupKFold, KFold

    images = load_digits().images
    rng = np.random.default_rng(0)
    sheets = rng.permutation(1797)[:60]
    groups = np.repeat(np.arange(60), 5)
    copies = images[sheets][groups] + rng.normal(0, 2, (300, 8, 8))
    splits = [next(KFold(5, shuffle=True, random_state=0).split(groups)), next(GroupKFold(5).split(groups, groups=groups))]
    whole = np.unique(groups[splits[1][1]])
    shown = [int(whole[0])]
    for group in set(range(60)) - set(whole):
        if len(shown) < 3 and load_digits().target[sheets[group]] not in load_digits().target[sheets[shown]]:
            shown.append(group)
    canvas = Canvas(520, 214)
    canvas.text(318, 18, "KFold", 15, mono=True).text(448, 18, "GroupKFold", 15, mono=True)
    for row, group in enumerate(shown):
        y = 36 + row * 60
        canvas.text(12, y + 24, row + 1, 15, bold=True)
        for copy in range(5):
            index = group * 5 + copy
            for (pixel_y, pixel_x), value in np.ndenumerate(copies[index]):
                if value > 2:
                    canvas.rect(26 + copy * 44 + pixel_x * 4.9, y + 4 + pixel_y * 4.9, 4.9, 4.9, "neutral", min(float(value) / 16, 1), stroke_width=0, radius=0)
            for part, (_, validation) in enumerate(splits):
                _sample(canvas, 262 + part * 130 + copy * 23, y + 11, "validation" if index in validation else "training", row + 1, 20, 26)
    return canvas


def splits() -> Canvas:
    """The same twenty samples under four splitters."""
    from sklearn.model_selection import GroupKFold, KFold, StratifiedKFold, TimeSeriesSplit

    classes, groups = list("AAAAAAAABBBBBBBCCCCC"), list("11112223333344555566")
    canvas, left, width = Canvas(520, 494), 152, 18
    for name, letters, y in (("classes", classes, 14), ("groups", groups, 36)):
        canvas.text(8, y, name, 14, "start", mono=True)
        for place, letter in enumerate(letters):
            canvas.text(left + (place + 0.5) * width, y, letter, 14, mono=True)
    y = 58
    for splitter in (KFold(4), StratifiedKFold(4), GroupKFold(4), TimeSeriesSplit(4)):
        name = type(splitter).__name__
        canvas.text(8, y + 47, name, 14, "start", mono=True)
        for training, validation in splitter.split(classes, classes, **({"groups": groups} if "Group" in name else {})):
            for role, indices in (("training", training), ("validation", validation)):
                for index in indices:
                    canvas.rect(left + int(index) * width + 1, y + 1, width - 2, 21, role, FILL[role], stroke_width=0)
                    if role == "validation":
                        canvas.circle(left + (int(index) + 0.5) * width, y + 11.5, 2.5, "neutral", 1)
            y += 24
        y += 13
    return canvas


def chart() -> Canvas:
    """From the first question to a splitter; the numbers are the questions of the table."""
    canvas = Canvas(520, 500)

    def question(number: int, y: float) -> None:
        canvas.polygon([(110, y - 28), (158, y), (110, y + 28), (62, y)], "neutral", 0.1).text(110, y, number, 18, bold=True)

    def answer(y: float, *names: str) -> None:
        canvas.rect(252, y - 14 - 10 * (len(names) - 1), 260, 28 + 20 * (len(names) - 1), "validation", 0.15, radius=6)
        for place, name in enumerate(names):
            canvas.text(382, y + (place - (len(names) - 1) / 2) * 22, name, 14, mono=True)

    canvas.rect(30, 8, 160, 32, "neutral", 0.1, radius=6).text(110, 24, "np.unique", 15, mono=True)
    places = [104, 194, 284, 374]
    canvas.arrow(110, 40, 110, 74)
    for number, (y, names) in enumerate(zip(places, (("TimeSeriesSplit",), ("GroupKFold", "StratifiedGroupKFold"), ("train_test_split",), ("StratifiedKFold(shuffle=True)",))), start=1):
        question(number, y)
        answer(y, *names)
        canvas.arrow(158, y, 248, y).text(200, y - 13, "True", 14, mono=True)
        canvas.arrow(110, y + 28, 110, y + 60).text(118, y + 43, "False", 14, "start", mono=True)
    answer(450, "KFold(shuffle=True)")
    canvas.line([(110, 434), (110, 450), (248, 450)], arrow=True)
    canvas.height = 476
    return canvas
