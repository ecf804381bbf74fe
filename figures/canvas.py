"""A small canvas for the site's hand-drawn figures: cells, arrows and labels as clean SVG.

The page inlines the SVG, so text takes the page's own colour (`currentColor`) and every mark a colour
that is legible on the light and on the dark scheme. The same colour means the same thing on every page.
"""
from collections.abc import Sequence
from html import escape

COLORS = {
    "input": "#3b82d6",       # data that goes in
    "weight": "#a463d6",      # kernel, bias: what is learned
    "target": "#1f9d6b",      # predictions, targets, results
    "loss": "#dd4f4f",        # loss, errors, what goes wrong
    "gradient": "#cf7a12",    # gradients, highlights
    "neutral": "#808694",     # everything else
    "training": "#3b82d6",
    "validation": "#cf7a12",
    "test": "#a463d6",
}


class Canvas:
    """An SVG drawing of `width` x `height` user units; every method adds one mark and returns the canvas."""

    def __init__(self, width: float, height: float):
        self.width, self.height, self.marks = width, height, []

    def _add(self, tag: str, content: str = "", **attributes) -> "Canvas":
        pairs = "".join(f' {name.replace("_", "-")}="{_short(value)}"' for name, value in attributes.items() if value is not None)
        self.marks.append(f"<{tag}{pairs}>{content}</{tag}>" if content else f"<{tag}{pairs}/>")
        return self

    def text(self, x: float, y: float, text: object, size: float = 14, anchor: str = "middle",
             color: str | None = None, bold: bool = False, mono: bool = False) -> "Canvas":
        """Write `text` with its vertical middle at `y`; `mono` is for code and shapes."""
        return self._add("text", escape(str(text)), x=x, y=y, font_size=size, text_anchor=anchor, dominant_baseline="central",
                         fill=COLORS[color] if color else "currentColor", font_weight="bold" if bold else None,
                         font_family="var(--md-code-font-family, monospace)" if mono else None)

    def rect(self, x: float, y: float, width: float, height: float, color: str = "neutral", fill_opacity: float = 0.18,
             dashed: bool = False, stroke_width: float = 1.5, radius: float = 2) -> "Canvas":
        """Draw a rectangle tinted with a colour of the palette."""
        return self._add("rect", x=x, y=y, width=width, height=height, rx=radius, fill=COLORS[color], fill_opacity=fill_opacity,
                         stroke=COLORS[color], stroke_width=stroke_width, stroke_dasharray="5 4" if dashed else None)

    def patch(self, x: float, y: float, width: float, height: float, fill: str, stroke: str | None = None, radius: float = 0) -> "Canvas":
        """Draw a rectangle in a color of its own, such as "#e0312b", where the color itself is what the figure is about."""
        return self._add("rect", x=x, y=y, width=width, height=height, rx=radius or None, fill=fill, stroke=stroke, stroke_width=1 if stroke else None)

    def cell(self, x: float, y: float, text: object = "", color: str = "input", size: float = 36,
             fill_opacity: float = 0.18, dashed: bool = False, bold: bool = False) -> "Canvas":
        """Draw one square entry of a tensor with its value in the middle."""
        self.rect(x, y, size, size, color, fill_opacity, dashed)
        return self.text(x + size / 2, y + size / 2, text, size * 0.42, bold=bold) if text != "" else self

    def grid(self, x: float, y: float, values: Sequence[Sequence[object]], color: str = "input", size: float = 36,
             fill_opacity: float = 0.18, dashed: bool = False) -> "Canvas":
        """Draw a matrix of cells with its upper left corner at (x, y)."""
        for row, line in enumerate(values):
            for column, value in enumerate(line):
                self.cell(x + column * size, y + row * size, value, color, size, fill_opacity, dashed)
        return self

    def line(self, points: Sequence[tuple[float, float]], color: str = "neutral", dashed: bool = False,
             width: float = 2, arrow: bool = False) -> "Canvas":
        """Draw a polyline through `points`; with `arrow`, its last point gets an arrow head."""
        self._add("polyline", points=_points(points), fill="none", stroke=COLORS[color], stroke_width=width,
                  stroke_linejoin="round", stroke_dasharray="5 4" if dashed else None)
        return self._arrow_head(points[-2], points[-1], color) if arrow else self

    def arrow(self, x1: float, y1: float, x2: float, y2: float, color: str = "neutral", dashed: bool = False, width: float = 2) -> "Canvas":
        """Draw a straight arrow from (x1, y1) to (x2, y2)."""
        return self.line([(x1, y1), (x2, y2)], color, dashed, width, arrow=True)

    def _arrow_head(self, start: tuple[float, float], tip: tuple[float, float], color: str) -> "Canvas":
        length = ((tip[0] - start[0]) ** 2 + (tip[1] - start[1]) ** 2) ** 0.5 or 1
        dx, dy = (tip[0] - start[0]) / length * 9, (tip[1] - start[1]) / length * 9
        return self.polygon([tip, (tip[0] - dx - dy * 0.5, tip[1] - dy + dx * 0.5), (tip[0] - dx + dy * 0.5, tip[1] - dy - dx * 0.5)], color, 1)

    def polygon(self, points: Sequence[tuple[float, float]], color: str = "neutral", fill_opacity: float = 0.18) -> "Canvas":
        """Draw a closed shape through `points`."""
        return self._add("polygon", points=_points(points), fill=COLORS[color], fill_opacity=fill_opacity,
                         stroke=COLORS[color], stroke_width=1.5, stroke_linejoin="round")

    def circle(self, x: float, y: float, radius: float, color: str = "neutral", fill_opacity: float = 0.18) -> "Canvas":
        """Draw a circle around (x, y)."""
        return self._add("circle", cx=x, cy=y, r=radius, fill=COLORS[color], fill_opacity=fill_opacity, stroke=COLORS[color], stroke_width=1.5)

    def cuboid(self, x: float, y: float, rows: int, columns: int, depth: int, color: str = "input", size: float = 24,
               fill_opacity: float = 0.18) -> "Canvas":
        """Draw a block of cells seen from the front, `depth` cells deep; (x, y) is its front upper left corner."""
        slant, width, height = size * 0.45, columns * size, rows * size
        for step in range(depth):
            left, up = x + step * slant, y - step * slant
            self.polygon([(left, up), (left + slant, up - slant), (left + slant + width, up - slant), (left + width, up)], color, fill_opacity * 0.6)
            self.polygon([(left + width, up), (left + slant + width, up - slant), (left + slant + width, up - slant + height), (left + width, up + height)],
                         color, fill_opacity * 1.6)
        for column in range(1, columns):
            self.line([(x + column * size, y), (x + column * size + slant * depth, y - slant * depth)], color, width=1)
        for row in range(1, rows):
            self.line([(x + width, y + row * size), (x + width + slant * depth, y + row * size - slant * depth)], color, width=1)
        return self.grid(x, y, [[""] * columns] * rows, color, size, fill_opacity)

    def svg(self) -> str:
        """The whole drawing as SVG text."""
        opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_short(self.width)} {_short(self.height)}" width="{_short(self.width)}" height="{_short(self.height)}">'
        return "\n".join([opening, *self.marks, "</svg>", ""])


def _short(value: object) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{_short(float(x))},{_short(float(y))}" for x, y in points)
