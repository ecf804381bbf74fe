"""Figures for the page on K-fold cross-validation."""
import numpy as np
from sklearn.model_selection import KFold

from figures.canvas import Canvas

OPACITY = {"training": 0.16, "validation": 0.6, "test": 0.35}


def turns() -> Canvas:
    """Five folds of 142 wines: which part validates, one score each, and one mean; the test set takes no part."""
    canvas, left, wide = Canvas(500, 296), 42, 54
    for row, (training, validation) in enumerate(KFold(5).split(np.zeros(142))):
        y = 10 + row * 42
        canvas.text(left - 16, y + 15, row, 15, mono=True)
        for part in range(5):
            place = part * wide + left
            chosen = part == validation[0] // 28
            role = "validation" if chosen else "training"
            canvas.rect(place, y, wide - 4, 30, role, OPACITY[role], radius=3)
            if chosen:
                canvas.text(place + wide / 2 - 2, y + 15, len(validation), 14, bold=True)
        assert len(training) + len(validation) == 142
        canvas.arrow(left + 5 * wide + 2, y + 15, 344, y + 15)
        canvas.circle(360, y + 15, 12, "validation", 0.6)
        canvas.line([(376, y + 15), (408, 109)], width=1.5)
    canvas.rect(410, 92, 80, 34, "validation", 0.2, radius=8).text(450, 109, "mean", 15, mono=True, bold=True)
    canvas.line([(8, 226), (492, 226)], dashed=True, width=1.5)
    return canvas.rect(left, 246, 5 * wide - 4, 34, "test", OPACITY["test"]).text(left + 2.5 * wide - 2, 263, "x_test  36", 15, mono=True)


def splitter() -> Canvas:
    """Ten samples cut into three folds by KFold, in file order above and shuffled below."""
    canvas, left, size = Canvas(500, 284), 66, 40
    for block, keywords in enumerate(({}, {"shuffle": True, "random_state": 0})):
        top = 12 + block * 142
        for row, (_, validation) in enumerate(KFold(3, **keywords).split(np.zeros(10))):
            y = top + row * 40
            canvas.text(left - 20, y + 17, row, 15, mono=True)
            for index in range(10):
                role = "validation" if index in validation else "training"
                canvas.rect(left + index * (size + 2), y, size, 34, role, OPACITY[role])
                canvas.text(left + index * (size + 2) + size / 2, y + 17, index, 14, bold=role == "validation")
    return canvas.line([(8, 140), (492, 140)], dashed=True, width=1.5)


def order() -> Canvas:
    """On the left the validation part takes part in choosing the columns, on the right only the training part does."""
    canvas = Canvas(520, 256)
    for panel, leak in enumerate((True, False)):
        left = 8 + panel * 264
        for part in range(5):
            role = "validation" if part == 4 else "training"
            canvas.rect(left + part * 48, 10, 44, 32, role, OPACITY[role], radius=3)
            if part < 4:
                canvas.arrow(left + part * 48 + 22, 46, left + 50 + part * 30, 88)
            elif leak:
                canvas.arrow(left + 214, 46, left + 176, 88, "loss", width=4)
        canvas.rect(left + 36, 92, 152, 36, "neutral", 0.1, radius=8).text(left + 112, 110, "best_ten(x, y)", 15, mono=True)
        canvas.arrow(left + 92, 132, left + 52, 206, "training").arrow(left + 132, 132, left + 176, 206, "validation")
        canvas.text(left + 112, 176, "columns", 14, mono=True)
        canvas.rect(left + 4, 210, 90, 34, "training", OPACITY["training"], radius=8).text(left + 49, 227, "fit", 15, mono=True)
        canvas.rect(left + 136, 210, 90, 34, "validation", 0.3, radius=8).text(left + 181, 227, "score", 15, mono=True)
    return canvas.line([(260, 8), (260, 248)], dashed=True, width=1.5)
