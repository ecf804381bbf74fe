"""The small flaws of the theme's HTML that the build mends."""
import pytest

from tools.rendering import with_theme_mended, with_verified_lines


@pytest.mark.parametrize("theme, mended", [
    ('<label class="md-nav__link" tabindex="">', '<label class="md-nav__link" >'),
    ('<input class="md-toggle" type="checkbox" id="__search" autocomplete="off">', '<input class="md-toggle" type="checkbox" id="__search">'),
    ('<div class="md-search" role="dialog">', '<div class="md-search" role="dialog" aria-label="Search">'),
    ('<link rel="alternate" href="/en/" hreflang="en">', '<link rel="alternate " href="/en/" hreflang="en">'),
    ('<nav aria-labelledby="__nav_3_label" aria-expanded="false">\n<label class="md-nav__title" for="__nav_3">', '<nav aria-labelledby="__nav_3_title" aria-expanded="false">\n<label class="md-nav__title" id="__nav_3_title" for="__nav_3">'),
    ('<a class="md-source" data-md-component="source">', '<a class="md-source">'),
])
def test_each_flaw_is_mended(theme: str, mended: str):
    assert with_theme_mended(theme, "en") == mended


def test_the_search_dialog_is_named_in_the_language_of_the_page():
    assert 'aria-label="검색"' in with_theme_mended('<div role="dialog">', "ko")


def test_a_label_does_not_point_at_a_switch_that_is_not_there():
    label, switch = '<label class="md-nav__title" for="__toc">', '<input id="__toc">'
    assert with_theme_mended(label, "en") == '<label class="md-nav__title">'
    assert with_theme_mended(switch + label, "en") == switch + label


def test_other_html_stays_as_it_is():
    html = '<a tabindex="0"></a><input class="md-search__input" type="text" autocomplete="off">'
    assert with_theme_mended(html, "en") == html


def test_no_block_shares_a_paragraph_with_its_neighbour():
    page = "Words.\n```python\n1\n```\n``` { .text .output }\n1\n```\nMore words.\n"
    paragraphs = with_verified_lines(page, lambda fence: "verified").split("\n\n")
    assert [part.strip() for part in paragraphs if part.strip()] == [
        "Words.", "```python\n1\n```", "``` { .text .output }\n1\n```", "verified\n{: .verified data-search-exclude }", "More words."]
