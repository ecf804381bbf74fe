"""The figure of the home page: the parts of the site, one picture each."""
from figures.canvas import Canvas
from figures.pictograms import descent, folds, learning_curves, nested_fields, numbered_card, two_scores


def parts() -> Canvas:
    """Six numbered pictures in reading order: nested fields, tensors, a descent over contours, learning curves, folds, two uncertain scores."""
    canvas = Canvas(640, 386)
    for number, picture in enumerate((nested_fields, _tensors, descent, learning_curves, folds, two_scores)):
        x, y = 4 + number % 3 * 214, 4 + number // 3 * 196
        numbered_card(canvas, number + 1, x, y, 204, 182)
        picture(canvas, x + 102, y + 98)
        if number not in (2, 5):
            canvas.arrow(x + 205, y + 91, x + 213, y + 91)
    return canvas


def _tensors(canvas: Canvas, x: float, y: float) -> None:
    """A vector, a matrix, and a tensor with three axes."""
    canvas.grid(x - 78, y - 30, [[""]] * 3, size=20)
    canvas.grid(x - 44, y - 30, [[""] * 2] * 3, size=20)
    canvas.cuboid(x + 12, y - 30, 3, 2, 3, size=20)
