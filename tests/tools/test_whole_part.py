"""All pages of a part on one page."""
import pytest

from tools.whole_part import chapters, is_whole_part


def test_each_page_is_a_chapter_whose_anchors_are_its_own():
    html = chapters({"one": '<h1 id="top">One</h1><a href="#top">up</a>', "two": '<h1 id="top">Two</h1><svg aria-labelledby="a"><title id="a">T</title></svg>'})
    assert html == ('<section class="chapter" id="one">\n<h1 id="one--top">One</h1><a href="#one--top">up</a>\n</section>\n'
                    '<section class="chapter" id="two">\n<h1 id="two--top">Two</h1><svg aria-labelledby="two--a"><title id="two--a">T</title></svg>\n</section>')


@pytest.mark.parametrize("href, expected", [
    ("../two/", "#two"), ("../two/#why", "#two--why"), ("two.html#why", "#two--why"), ("#why", "#one--why"),
    ("../three/", "../three/"), ("../", "../"), ("../../two/", "../../two/"), ("https://example.org/two/", "https://example.org/two/"), ("../one/one.ipynb", "../one/one.ipynb"),
])
def test_links_within_the_part_stay_on_the_page(href: str, expected: str):
    assert f'<a href="{expected}">' in chapters({"one": f'<a href="{href}">', "two": ""})


def test_solutions_are_unfolded():
    assert '<details open class="success">' in chapters({"one": '<details class="success">'})


def test_the_page_of_a_whole_part_is_known_by_its_name():
    assert is_whole_part("tensors/print") and not is_whole_part("print") and not is_whole_part("tensors/printing")
