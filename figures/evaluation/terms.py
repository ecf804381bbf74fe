"""Figures of the page on the vocabulary of classification and regression."""
import numpy as np
from sklearn.datasets import load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

from figures.canvas import Canvas


def _run():
    """The page's running example: raw and scaled validation features, outputs, labels."""
    features, labels = load_wine(return_X_y=True)
    raw_train, raw_val, y_train, y_val = train_test_split(features, labels, test_size=36, random_state=3)
    scaler = StandardScaler().fit(raw_train)
    model = LogisticRegression().fit(scaler.transform(raw_train), y_train)
    return raw_val, y_val, model.predict_proba(scaler.transform(raw_val))


def _marker(canvas: Canvas, x: float, y: float, number: int) -> None:
    canvas.circle(x, y, 13, "neutral", 0.14).text(x, y + 1, number, 15, bold=True)


def words() -> Canvas:
    """One table of wines; eight numbers point at sample, feature, output, prediction, target, error, loss, classes."""
    raw, truth, outputs = _run()
    wrong = int(np.flatnonzero(outputs.argmax(axis=1) != truth)[0])
    rows = [0, 3, 4, wrong]
    errors = -np.log(outputs[np.arange(len(truth)), truth])
    canvas, height, top = Canvas(546, 318), 38, 86
    left = {"features": 38, "outputs": 230, "prediction": 392, "target": 438, "error": 484}
    canvas.text(left["features"] + 29, top - 15, "alcohol", 13, mono=True).text(left["features"] + 88, top - 15, "malic", 13, mono=True)
    canvas.text(left["features"] + 131, top - 15, "…", 14, mono=True)
    for place in range(3):
        canvas.text(left["outputs"] + 25 + place * 50, top - 15, place, 15, mono=True, bold=True)
    for line, index in enumerate(rows):
        y = top + line * height
        for place in range(2):
            canvas.rect(left["features"] + place * 58, y, 58, height, "input", 0.18)
            canvas.text(left["features"] + place * 58 + 29, y + 20, f"{raw[index, place]:.2f}", 15)
        canvas.rect(left["features"] + 116, y, 30, height, "input", 0.18).text(left["features"] + 131, y + 19, "…", 15)
        for place in range(3):
            canvas.rect(left["outputs"] + place * 50, y, 50, height, "target", 0.55 * float(outputs[index, place]) + 0.03)
            canvas.text(left["outputs"] + place * 50 + 25, y + 20, f"{outputs[index, place]:.3f}", 15, bold=bool(place == outputs[index].argmax()))
        miss = index == wrong
        canvas.cell(left["prediction"], y, outputs[index].argmax(), "target", height, bold=True)
        canvas.cell(left["target"], y, truth[index], "target", height, dashed=True, bold=True)
        canvas.rect(left["error"], y, 56, height, "loss", 0.5 if miss else 0.08).text(left["error"] + 28, y + 20, f"{errors[index]:.3f}", 15, bold=miss)
    bottom = top + 4 * height
    canvas.rect(left["features"] - 4, top + 2 * height - 3, 154, height + 6, "gradient", 0, stroke_width=2.5)
    canvas.text(left["features"] + 73, bottom + 20, "features", 15, mono=True).text(left["target"] + 6, bottom + 20, "y_val", 15, mono=True)
    canvas.arrow(left["features"] + 154, top + 1.5 * height, left["outputs"] - 5, top + 1.5 * height)
    canvas.rect(left["error"], bottom + 38, 56, height, "loss", 0.22, stroke_width=2.5)
    canvas.text(left["error"] + 28, bottom + 58, f"{errors.mean():.3f}", 15, bold=True)
    canvas.arrow(left["error"] + 28, bottom + 4, left["error"] + 28, bottom + 35, "loss")
    canvas.text(left["error"] - 10, bottom + 58, "mean(36)", 15, "end", mono=True)
    _marker(canvas, 17, top + 2.5 * height, 1)
    for number, x in ((2, left["features"] + 29), (3, left["outputs"] + 75), (4, left["prediction"] + 19), (5, left["target"] + 19), (6, left["error"] + 28)):
        _marker(canvas, x, top - 48, number)
        canvas.line([(x, top - 35), (x, top - 26 if number in (2, 3) else top - 6)], width=1.5)
    _marker(canvas, left["error"] - 104, bottom + 57, 7)
    _marker(canvas, left["outputs"] - 20, top - 15, 8)
    canvas.line([(left["outputs"] - 7, top - 15), (left["outputs"] + 14, top - 15)], width=1.5)
    canvas.height = bottom + 88
    return canvas


def one_error() -> Canvas:
    """-log(p) against the probability of the target's class, with all 36 wines; two of them named by their values."""
    _, truth, outputs = _run()
    p = outputs[np.arange(len(truth)), truth]
    errors = -np.log(p)
    canvas, left, top, wide, high = Canvas(480, 286), 56, 16, 390, 214
    x, y = (lambda v: left + wide * v), (lambda v: top + high * (1 - v / 3))
    for tick in (0, 0.5, 1):
        canvas.line([(x(tick), y(0)), (x(tick), y(0) + 5)], width=1.2).text(x(tick), y(0) + 18, tick, 14)
    for tick in range(4):
        canvas.line([(left - 5, y(tick)), (left, y(tick))], width=1.2).text(left - 14, y(tick), tick, 14, "end")
    canvas.line([(left, top), (left, y(0)), (left + wide, y(0))], width=1.5)
    curve = np.linspace(np.exp(-3), 1, 80)
    canvas.line([(x(v), y(-np.log(v))) for v in curve], "loss", width=2)
    canvas.line([(left, y(errors.mean())), (left + wide, y(errors.mean()))], "loss", dashed=True, width=1.5)
    canvas.text(x(0.28), y(errors.mean()) - 12, f"mean = {errors.mean():.3f}", 14, "start", mono=True)
    for value, error in zip(p, errors):
        canvas.circle(x(value), y(error), 5, "target", 0.35)
    wrong = int(errors.argmax())
    canvas.line([(x(p[wrong]), y(0)), (x(p[wrong]), y(errors[wrong]) + 6)], "loss", dashed=True, width=1.2)
    canvas.text(x(p[wrong]) + 12, y(errors[wrong]) - 10, f"p = {p[wrong]:.3f}, error = {errors[wrong]:.3f}", 14, "start", mono=True)
    canvas.text(x(0.62), y(2.45), "error = -log(p)", 15, mono=True, color="loss")
    return canvas.text(x(0.75), y(0) + 18, "p", 15, mono=True, bold=True)


def targets() -> Canvas:
    """One wine as input and four targets for it; in each row, what the model must not see is left out of the input."""
    features, labels = load_wine(return_X_y=True)
    wine, names = 0, ("alcohol", "color")
    shown = (features[wine, 0], features[wine, 9])
    canvas = Canvas(560, 292)
    for place, name in enumerate((names[0], names[1], "…")):
        canvas.text((44, 108, 160)[place], 20, name, 14, mono=True)
    canvas.text(396, 20, "y", 15, mono=True, bold=True).text(508, 20, "y.shape", 14, mono=True)
    values = [
        (f"{int(labels[wine] == 0)}",),
        (f"{labels[wine]}",),
        tuple(str(int(v)) for v in (shown[0] > 13, shown[1] > 5)),
        (f"{shown[0]:.2f}",),
    ]
    asked = ("y == 0", "y", "alcohol > 13\ncolor > 5", "alcohol")
    hidden = ((), (), (0, 1), (0,))
    shapes = ("(178,)", "(178,)", "(178, 2)", "(178,)")
    for row in range(4):
        y = 38 + row * 64
        for place in range(2):
            gone = place in hidden[row]
            canvas.rect(14 + place * 64, y, 60, 40, "neutral" if gone else "input", 0 if gone else 0.2, dashed=gone)
            if not gone:
                canvas.text(44 + place * 64, y + 21, f"{shown[place]:.2f}", 14)
        canvas.rect(142, y, 36, 40, "input", 0.2).text(160, y + 20, "…", 14)
        canvas.arrow(186, y + 20, 222, y + 20)
        lines = ("class_0" if row == 0 else "class_0, 1, 2",) if row < 2 else tuple(asked[row].split("\n"))
        for place, line in enumerate(lines):
            canvas.text(232, y + 21 + (place - (len(lines) - 1) / 2) * 20, line, 14, "start", mono=True)
        width = 64 if row == 3 else 40
        start = 396 - width * len(values[row]) / 2
        for place, value in enumerate(values[row]):
            canvas.rect(start + place * width, y, width, 40, "target", 0.2, dashed=True).text(start + place * width + width / 2, y + 21, value, 16, bold=True)
        canvas.text(508, y + 21, shapes[row], 14, mono=True)
    return canvas


def mini_batches() -> Canvas:
    """The 142 training samples as 18 mini-batches: 17 of eight and one of six; one cell is a sample with its target."""
    canvas, size = Canvas(520, 236), 18
    for batch in range(18):
        x, y = 14 + batch % 3 * 170, 10 + batch // 3 * 36
        count = 8 if batch < 17 else 6
        for sample in range(count):
            canvas.rect(x + sample * size, y, size, size, "training", 0.3 if batch == 0 else 0.14, stroke_width=1)
        canvas.rect(x - 3, y - 3, count * size + 6, size + 6, "gradient" if batch == 0 else "neutral", 0, stroke_width=2.2 if batch == 0 else 1.2)
        if batch in (0, 17):
            canvas.text(x + count * size + (12 if batch == 0 else 14), y + 9, count, 14, bold=True)
    canvas.height = 222
    return canvas
