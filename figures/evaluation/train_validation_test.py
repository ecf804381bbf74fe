"""Figures of the page on training, validation and test sets: memorizing, three roles, the leak, how often, rotating roles."""
import numpy as np

from figures.canvas import Canvas

_rng = np.random.default_rng(289)
X = np.array([0, 0.3, 0.9, 1.6, 2.4, 3.1, 3.7, 4.0])
NEW_X = np.array([0.12, 0.6, 1.25, 2.0, 2.75, 3.4, 3.87])
Y, NEW_Y = (0.8 + 0.55 * x + _rng.normal(0, 0.35, len(x)) for x in (X, NEW_X))   # the same rule and the same noise


def _diamond(canvas: Canvas, x: float, y: float, color: str, reach: float = 8, fill_opacity: float = 1) -> None:
    """A mark for data that the model has not seen."""
    canvas.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], color, fill_opacity)


def two_curves() -> Canvas:
    """A line and a polynomial through all training points, each with the mean error on old and on new points."""
    canvas = Canvas(520, 300)
    for left, degree in ((14, 1), (274, 7)):
        bottom, wide, high = 208, 54, 52
        curve = np.polynomial.Polynomial.fit(X, Y, degree)
        def at(x: float, y: float) -> tuple[float, float]:
            return left + 10 + x * wide, bottom - y * high
        canvas.arrow(left, bottom, left + 234, bottom, width=1.5).arrow(left, bottom, left, 8, width=1.5)
        for x, y in zip(NEW_X, NEW_Y):
            canvas.line([at(x, y), at(x, curve(x))], "loss", dashed=True, width=2.5)
        canvas.line([at(x, y) for x, y in zip(np.linspace(0, 4, 161), curve(np.linspace(0, 4, 161)))], "neutral", width=2.5)
        for x, y in zip(X, Y):
            canvas.circle(*at(x, y), 6, "training", 1)
        for x, y in zip(NEW_X, NEW_Y):
            _diamond(canvas, *at(x, y), "test")
        for place, (mark, xs, ys) in enumerate((("training", X, Y), ("test", NEW_X, NEW_Y))):
            middle = left + 60 + place * 112
            canvas.circle(middle - 34, 246, 6, mark, 1) if place == 0 else _diamond(canvas, middle - 34, 246, mark)
            canvas.text(middle - 18, 246, f"{np.mean(np.abs(curve(xs) - ys)):.2f}", 18, "start", bold=True)
        canvas.text(left + 116, 280, "mean(abs(y_pred - y))", 14, mono=True)
    return canvas


def _fill(role: str) -> float:
    return {"training": 0.3, "validation": 0.7, "test": 0.45}[role]


def three_sets() -> Canvas:
    """The first 76 digits in their order with the roles that the splitter gave them, and what each set decides."""
    from sklearn.model_selection import train_test_split

    rest, test = train_test_split(np.arange(1797), train_size=300, random_state=0)
    training, _ = train_test_split(rest, train_size=200, random_state=0)
    canvas = Canvas(520, 322)
    for index in range(76):
        role = "test" if index in set(test) else "training" if index in set(training) else "validation"
        high = {"training": 28, "validation": 36, "test": 20}[role]
        canvas.rect(8 + index * 6.3, 26 - high / 2, 5, high, role, _fill(role), stroke_width=0.8, radius=0)
    canvas.text(502, 26, "…", 18)
    rows = (("training", "x_train", 200, "W, b"), ("validation", "x_val", 100, "units, epochs, …"), ("test", "x_test", 1497, ""))
    for place, (role, name, count, decides) in enumerate(rows):
        y = 92 + place * 88
        canvas.text(8, y - 28, name, 15, "start", mono=True, bold=True)
        width = count * 0.16
        canvas.rect(8, y - 14, width, 32, role, _fill(role))
        canvas.text(8 + width + 10, y + 2, f"{count:,}", 15, "start")
        if decides:
            canvas.arrow(110, y + 2, 268, y + 2, role, width=2.5)
            canvas.text(188, y - 14, "gradient" if place == 0 else "accuracy", 14, mono=True)
            if place == 1:
                _person(canvas, 306, y + 2)
                canvas.arrow(334, y + 2, 364, y + 2, role, width=2.5)
                canvas.text(370, y + 2, decides, 14, "start", mono=True)
            else:
                canvas.rect(274, y - 16, 66, 36, "neutral", 0.2, radius=6).text(307, y + 2, decides, 15, mono=True)
        else:
            canvas.arrow(312, y + 2, 364, y + 2, role, width=2.5)
            canvas.text(370, y + 2, "accuracy", 15, "start", mono=True, bold=True)
    return canvas


def _person(canvas: Canvas, x: float, y: float) -> None:
    """You, who choose."""
    canvas.circle(x, y - 12, 8, "neutral", 0.5)
    canvas.polygon([(x - 16, y + 18), (x - 12, y + 4), (x - 5, y), (x + 5, y), (x + 12, y + 4), (x + 16, y + 18)], "neutral", 0.5)


def leak() -> Canvas:
    """From the validation set through you to the next model; from the test set nothing comes back."""
    canvas = Canvas(520, 330)
    def box(x: float, y: float, text: str, role: str) -> None:
        canvas.rect(x, y, 96, 46, role, _fill(role), stroke_width=2, radius=6).text(x + 48, y + 23, text, 16, mono=True)
    box(12, 30, "x_train", "training")
    box(12, 142, "x_val", "validation")
    box(12, 266, "x_test", "test")
    canvas.rect(212, 26, 116, 54, "neutral", 0.2, stroke_width=2, radius=8).text(270, 53, "W, b", 17, mono=True)
    canvas.arrow(110, 53, 206, 53, "training", width=3).text(157, 36, "gradient", 14, mono=True)
    canvas.arrow(110, 165, 372, 165, "validation", width=3)
    canvas.line([(270, 82), (270, 160)], "neutral", width=2, arrow=True)
    canvas.text(186, 148, "accuracy", 14, mono=True)
    _person(canvas, 400, 165)
    canvas.line([(400, 138), (400, 53), (334, 53)], "validation", width=3, arrow=True)
    canvas.text(412, 82, "units", 14, "start", mono=True).text(412, 102, "layers", 14, "start", mono=True).text(412, 122, "epochs", 14, "start", mono=True)
    canvas.line([(12, 224), (508, 224)], "neutral", dashed=True, width=1.5)
    canvas.arrow(110, 289, 372, 289, "test", width=3)
    canvas.text(382, 289, "accuracy", 15, "start", mono=True, bold=True)
    return canvas


def how_often() -> Canvas:
    """Four models in turn: 40 updates each, one validation each, one test in all."""
    canvas, left, wide = Canvas(520, 214), 84, 92
    for row, name in enumerate(("x_train", "x_val", "x_test")):
        canvas.text(8, 64 + row * 52, name, 15, "start", mono=True)
        canvas.line([(left, 64 + row * 52), (508, 64 + row * 52)], "neutral", width=1)
    for place, units in enumerate((2, 4, 16, 64)):
        x = left + 6 + place * wide
        canvas.text(x + 34, 18, f"units {units}", 14, mono=True)
        for update in range(40):
            canvas.line([(x + update * 1.7, 54), (x + update * 1.7, 74)], "training", width=0.9)
        canvas.circle(x + 78, 116, 8, "validation", 0.9)
        canvas.line([(x + 78, 74), (x + 78, 102)], "neutral", dashed=True, width=1.2)
    _diamond(canvas, 484, 168, "test", 11)
    for row, count in enumerate(("4 × 40", "4", "1")):
        canvas.text(8, 84 + row * 52, count, 14, "start", bold=True)
    return canvas


def rotating() -> Canvas:
    """Five folds of the 300 digits that are not for testing; the test set is the same, unused, in every row."""
    from sklearn.model_selection import KFold

    canvas, left = Canvas(520, 236), 64
    for row, (training, validation) in enumerate(KFold(5).split(np.zeros(300))):
        y = 40 + row * 32
        canvas.text(left - 14, y + 11, row + 1, 15, "end")
        roles = np.full(300, "training", dtype=object)
        roles[validation] = "validation"
        for part in range(5):
            role = roles[part * 60]
            canvas.rect(left + part * 58, y, 54, 22, role, _fill(role), radius=3)
            if row == part:
                canvas.text(left + part * 58 + 27, y + 11, len(validation), 14, bold=True)
        assert len(training) == 240
    canvas.text(left + 143, 18, "300", 16, bold=True).text(left + 370, 18, "1,497", 16, bold=True)
    canvas.rect(left + 316, 40, 120, 150, "test", _fill("test"), radius=6)
    canvas.line([(left + 302, 8), (left + 302, 228)], "neutral", dashed=True, width=1.5)
    canvas.text(left + 143, 216, "K = 5", 15, mono=True).text(left + 376, 216, "× 1", 16, bold=True)
    return canvas
