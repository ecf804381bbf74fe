"""Figures of snippets as SVG that suits both colour schemes."""
import base64
import io
import re

import matplotlib
import pytest
from PIL import Image

from tools.plots import figures_as_svg, prepare_matplotlib, without_pixels


@pytest.fixture
def svg() -> str:
    """A figure with a line, a picture and numbers along its axes."""
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    prepare_matplotlib()
    _, (left, right) = plt.subplots(1, 2)
    left.plot([1, 2])
    right.imshow([[0, 1]])
    return figures_as_svg("test")[0]


def test_lines_and_text_take_the_colour_of_the_page(svg: str):
    assert "currentColor" in svg and "#000000" not in svg and not re.search(r"\bblack\b", svg)


def test_nothing_in_it_could_leak_into_the_page_or_change_from_day_to_day(svg: str):
    assert "<style" not in svg and "<dc:date>" not in svg and "Matplotlib v" not in svg


def test_the_background_is_transparent(svg: str):
    assert not re.search(r'<g id="patch_1">\s*<path[^>]*fill: #ffffff', svg)


def test_text_stays_text(svg: str):
    assert "<text" in svg


def test_nothing_is_drawn_when_no_figure_is_open(svg: str):
    assert figures_as_svg("test") == []


def test_a_picture_compressed_otherwise_is_the_same_picture():
    def picture(level: int, colour: int) -> str:
        file = io.BytesIO()
        Image.new("L", (64, 64), colour).save(file, "png", compress_level=level)
        return f'<image href="data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"/>'

    assert picture(0, 7) != picture(9, 7)
    assert without_pixels(picture(0, 7)) == without_pixels(picture(9, 7)) != without_pixels(picture(9, 8))
