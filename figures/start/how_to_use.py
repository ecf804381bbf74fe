"""The figures of the page on how to use this site: the parts of a page, a page as a notebook, the book era's code and today's."""
from figures.canvas import Canvas


def anatomy() -> Canvas:
    """One page from top to bottom, its seven parts numbered."""
    canvas = Canvas(480, 668)
    canvas.rect(2, 2, 416, 664, "neutral", 0.03, stroke_width=1.2, radius=8)
    _box(canvas)
    _dotted_word(canvas)
    _picture(canvas)
    _code(canvas)
    _output(canvas)
    _error(canvas)
    _solution(canvas)
    for number, y in enumerate((57, 135, 225, 351, 435, 530, 620), 1):
        canvas.line([(400, y), (434, y)], "gradient", width=1.5)
        canvas.circle(450, y, 15, "gradient", 0.2).text(450, y, number, 16, bold=True)
    return canvas


def _words(canvas: Canvas, y: float, *spans: tuple[float, float]) -> None:
    """Written lines as grey bars, each from one x to another."""
    for start, end in spans:
        canvas.rect(start, y - 3, end - start, 6, "neutral", 0.35, stroke_width=0, radius=3)


def _box(canvas: Canvas) -> None:
    canvas.rect(22, 26, 376, 62, "input", 0.08, stroke_width=1, radius=6)
    canvas.rect(22, 26, 376, 20, "input", 0.2, stroke_width=0, radius=6)
    _words(canvas, 36, (34, 84))
    _words(canvas, 60, (34, 360))
    _words(canvas, 75, (34, 250))


def _dotted_word(canvas: Canvas) -> None:
    _words(canvas, 118, (22, 390))
    _words(canvas, 135, (22, 120), (214, 392))
    canvas.rect(132, 132, 70, 6, "neutral", 0.85, stroke_width=0, radius=3)
    for dot in range(12):
        canvas.circle(134 + dot * 6, 146, 1, "neutral", 1)
    _words(canvas, 158, (22, 300))


def _picture(canvas: Canvas) -> None:
    canvas.line([(136, 184), (136, 266), (284, 266)], width=1.5)
    canvas.line([(146, 258), (274, 192)], "weight")
    for x, y in ((156, 242), (190, 246), (224, 208), (258, 210)):
        canvas.circle(x, y, 5, "target", 0.6)


def _code(canvas: Canvas) -> None:
    canvas.rect(22, 296, 376, 110, "neutral", 0.12, stroke_width=1)
    for line, text in enumerate(("w, b = 0.0, 0.0", "y_pred = w * x + b", "loss = np.mean((y_pred - y) ** 2)", 'print("loss:", loss)')):
        canvas.text(36, 315 + line * 24, text, 14, "start", mono=True)
    canvas.rect(368, 306, 13, 15, "neutral", 0.1, stroke_width=1.5).rect(374, 312, 13, 15, "neutral", 0.4, stroke_width=1.5)


def _output(canvas: Canvas) -> None:
    canvas.rect(22, 414, 376, 34, "target", 0.04, stroke_width=1).rect(22, 414, 5, 34, "target", 1, stroke_width=0)
    canvas.text(40, 431, "loss: 21.0", 14, "start", mono=True)
    canvas.text(27, 462, "✓", 13, color="target", bold=True)
    _words(canvas, 462, (40, 240))


def _error(canvas: Canvas) -> None:
    canvas.rect(22, 486, 376, 24, "neutral", 0.12, stroke_width=1)
    canvas.text(36, 498, "y_pred - y[:3]", 14, "start", mono=True)
    canvas.rect(22, 514, 376, 34, "loss", 0.08, stroke_width=1).rect(22, 514, 5, 34, "loss", 1, stroke_width=0)
    canvas.circle(46, 531, 10, "loss", 0).text(46, 531, "!", 15, color="loss", bold=True)   # as beside an expected error on the pages
    canvas.text(66, 531, "ValueError: …", 14, "start", mono=True)


def _solution(canvas: Canvas) -> None:
    _words(canvas, 580, (22, 150))
    canvas.rect(22, 600, 376, 40, "target", 0.1, stroke_width=1, radius=6)
    canvas.polygon([(38, 613), (38, 627), (49, 620)], "target", 1)
    _words(canvas, 620, (62, 120))


def notebook() -> Canvas:
    """Four blocks of a page: as the cells of one notebook, and as two files that run without each other."""
    canvas = Canvas(520, 330)
    blocks = [("input", "A 1"), ("input", "A 2"), ("weight", "B 1"), ("input", "A 3")]
    canvas.rect(4, 40, 140, 286, "neutral", 0.03, stroke_width=1.2, radius=8)
    canvas.text(74, 22, "page", 15, mono=True)
    for row, (color, name) in enumerate(blocks):
        y = 58 + row * 66
        canvas.rect(22, y, 104, 42, color).text(74, y + 21, name, 15, bold=True)
    canvas.arrow(152, 112, 196, 112).arrow(152, 256, 196, 256)
    canvas.text(358, 22, "notebook", 15, mono=True)
    canvas.rect(204, 40, 312, 124, "neutral", 0.03, stroke_width=1.2, radius=8)
    for column, (color, name) in enumerate(blocks):
        x = 220 + column * 72
        canvas.text(x + 32, 66, f"[{column + 1}]", 14, mono=True)
        canvas.rect(x, 84, 64, 42, color).text(x + 32, 105, name, 15, bold=True)
    canvas.arrow(220, 146, 500, 146)
    canvas.text(358, 196, "snippets/", 15, mono=True)
    for name, color, parts, x, width in (("a.py", "input", ("A 1", "A 2", "A 3"), 204, 214), ("b.py", "weight", ("B 1",), 434, 82)):
        canvas.rect(x, 214, width, 112, "neutral", 0.03, stroke_width=1.2, radius=8)
        canvas.text(x + width / 2, 236, name, 15, mono=True)
        for column, part in enumerate(parts):
            canvas.rect(x + 9 + column * 66, 262, 64, 42, color).text(x + 41 + column * 66, 283, part, 15, bold=True)
    return canvas


ROWS = [
    ("=", "neutral", "keras.datasets", "keras.datasets"),
    ("=", "neutral", "model.fit(…)", "model.fit(…)"),
    ("→", "gradient", "lr=0.01", "learning_rate=0.01"),
    ("→", "gradient", "input_shape=(64,)", "keras.Input((64,))"),
    ("→", "gradient", "digits.h5", "digits.keras"),
    ("×", "loss", "predict_classes(…)", "predict(…).argmax(1)"),
    ("×", "loss", "tf.Session()", "y_pred.numpy()"),
    ("×", "loss", "np.int", "int"),
    ("≠", "weight", "[0.5]", "[np.float32(0.5)]"),
]


def eras() -> Canvas:
    """Code of the book era on the left, today's on the right, and between them what happened."""
    canvas = Canvas(520, 424)
    canvas.text(110, 20, "TF 1, Keras 2, NumPy 1", 15, bold=True).text(408, 20, "TF 2, Keras 3, NumPy 2", 15, bold=True)
    for row, (sign, color, old, new) in enumerate(ROWS):
        y = 42 + row * 42
        canvas.rect(4, y, 212, 34, color, 0.1, dashed=sign == "×").text(110, y + 17, old, 15, mono=True)
        canvas.circle(258, y + 17, 14, color, 0.25).text(258, y + 17, sign, 18, bold=True)
        canvas.rect(300, y, 216, 34, "neutral" if sign == "=" else "target", 0.1).text(408, y + 17, new, 15, mono=True)
        canvas.line([(220, y + 17), (242, y + 17)], color, width=1.5).line([(274, y + 17), (296, y + 17)], color, width=1.5)
    return canvas
