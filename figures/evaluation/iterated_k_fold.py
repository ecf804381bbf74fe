"""Figures of the page on iterated K-fold: the rows of the real splitter, and the classes of its validation folds."""
import numpy as np

from figures.canvas import Canvas

FILL = {"training": 0.2, "validation": 0.75, "test": 0.4}
MARKED = 6   # one sample, followed through the repetitions


def repetitions() -> Canvas:
    """15 samples under RepeatedKFold(5 folds, 3 repetitions): one row per model, one sample framed."""
    from sklearn.model_selection import RepeatedKFold

    cell, high, left, top = 20, 17, 66, 12
    canvas = Canvas(520, 378)
    y, ends = top, []
    for number, (_, validation) in enumerate(RepeatedKFold(n_splits=5, n_repeats=3, random_state=3).split(np.zeros(15))):
        if number % 5 == 0:
            canvas.text(8, y + 2.5 * (high + 3), f"p = {number // 5 + 1}", 14, "start", mono=True)
        for sample in range(15):
            role = "validation" if sample in validation else "training"
            canvas.rect(left + sample * cell, y, cell - 3, high, role, FILL[role], stroke_width=1)
        y += high + 3
        if number % 5 == 4:
            middle = y - 2.5 * (high + 3) - 1
            canvas.line([(left + 304, y - 101), (left + 310, y - 101), (left + 310, y - 4), (left + 304, y - 4)], width=1.5)
            canvas.text(left + 320, middle, "5 × fit", 14, "start", mono=True)
            ends.append(y)
            y += 14
    canvas.rect(left + MARKED * cell - 3.5, top - 6, cell + 4, ends[-1] - top + 9, "neutral", 0, dashed=True, stroke_width=2, radius=4)
    canvas.rect(466, top, 40, ends[-1] - top - 3, "test", FILL["test"], radius=4).text(486, (top + ends[-1]) / 2, "test", 13, mono=True)
    canvas.text(left + 148, ends[-1] + 26, "mean(3 × 5 scores)", 14, mono=True)
    return canvas


def classes() -> Canvas:
    """How many wines of each class the 15 validation folds hold, without and with stratification."""
    from sklearn.datasets import load_wine
    from sklearn.model_selection import RepeatedKFold, RepeatedStratifiedKFold

    features, labels = load_wine(return_X_y=True)
    canvas, unit, left = Canvas(540, 312), 3.3, 58
    for panel, splitter in enumerate((RepeatedKFold(n_splits=5, n_repeats=3, random_state=0), RepeatedStratifiedKFold(n_splits=5, n_repeats=3, random_state=0))):
        bottom = 150 + panel * 152
        canvas.text(left, bottom - 134, type(splitter).__name__, 14, "start", mono=True)
        for number, (_, validation) in enumerate(splitter.split(features, labels)):
            x, y = left + number * 30 + number // 5 * 10, bottom
            for label, count in enumerate(np.bincount(labels[validation], minlength=3)):
                high = count * unit
                y -= high
                canvas.rect(x, y, 26, high, "validation", (0.12, 0.38, 0.7)[label], stroke_width=1)
                canvas.text(x + 13, y + high / 2, count, 13)
                if number == 0:
                    canvas.text(left - 8, y + high / 2, f"y = {label}", 13, "end", mono=True)
    return canvas
