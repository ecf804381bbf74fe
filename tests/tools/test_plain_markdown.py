"""Markdown of the site as Markdown that every program shows."""
import pytest

from tools.plain_markdown import Prose, path_on_site, quoted


def plain(text: str, linked: set[str] = frozenset()) -> str:
    prose = Prose("tensors/reshaping", "en", linked, lambda alt, source: f"<{alt} {source}>", lambda text, target: f"[{text}]({target})")
    return prose.plain("\n".join(line for _, line in quoted(enumerate(text.splitlines()))))


@pytest.mark.parametrize("text, expected", [
    ("## Order { #order }", "## Order"),
    ("### `-1` and { } { #minus-one data-x }", "### `-1` and { }"),
    ("[Start](a.md){ .md-button .md-button--primary }", "[Start](a.md)"),
    ("*rank*{ .other-word }(of a matrix)", "*rank*(of a matrix)"),
    ("- Item.\n  {: data-search-exclude }\n- Item.", "- Item.\n- Item."),
    ("`*a*{ .b }` stays, and ``` [a](b.md) ```", "`*a*{ .b }` stays, and ``` [a](b.md) ```"),
    ("``` { .sh }\n# a ~ { #b }\n```", "```sh\n# a ~ { #b }\n```"),
    ("From 0~1 to 0~2, for $3.", r"From 0\~1 to 0\~2, for \$3."),
    ('<div class="terms" markdown>\n\n| a |\n\n</div>', "| a |"),
    ("![A [b](c.svg)", "<A [b c.svg>"),
    ("One.\n\n\n\nTwo.\n\n", "One.\n\nTwo."),
])
def test_what_only_the_site_understands_becomes_plain(text: str, expected: str):
    assert plain(text) == expected


def test_a_box_is_a_quotation_with_its_title_in_bold():
    assert plain('Before.\n\n!!! note "Title"\n    One.\n\n    - Two.\n\nAfter.') == "Before.\n\n> **Title**\n>\n> One.\n>\n> - Two.\n\nAfter."


def test_a_box_in_a_box_is_a_quotation_in_a_quotation():
    assert plain('!!! note "A"\n    ??? tip "B"\n        Two.\n\n    One.') == "> **A**\n>\n>\n> > **B**\n> >\n> > Two.\n> >\n> One."


def test_two_boxes_are_two_quotations():
    assert plain('??? tip "Hint"\n    A.\n\n??? success "Solution"\n    B.') == "> **Hint**\n>\n> A.\n\n> **Solution**\n>\n> B."


def test_a_caption_is_small_and_stands_apart():
    assert plain("![a](b.svg)\n/// caption\nWith `code`.\n///\n\nNext.") == "<a b.svg>\n\n<small>With `code`.</small>\n\nNext."


def test_an_interactive_figure_is_its_static_drawing_and_where_to_move_it():
    text = "/// html | tangent-line\n![a](b.svg)\n///\n/// caption\nC.\n///"
    assert plain(text) == "<a b.svg>\n\nYou can move this figure on [its page in Tensor Notes](reshaping.md).\n\n<small>C.</small>"


def test_a_heading_keeps_an_anchor_that_a_link_leads_to():
    assert plain("## Order { #order }\n\n[See](#order).", linked={"order"}) == '## <a id="order"></a>Order\n\n[See](#order).'


def test_links_to_pages_are_what_is_asked_for_and_other_links_stay():
    assert plain("[`a` b](../glossary.md#map) [c](https://c.org) [d](#d)") == "[`a` b](../glossary.md#map) [c](https://c.org) [d](#d)"


@pytest.mark.parametrize("target, path", [
    ("order.md", "tensors/order/"), ("order.md#f", "tensors/order/#f"), ("../how-to-use.md", "how-to-use/"),
    ("index.md", "tensors/"), ("../index.md", ""), ("../gradients/index.md#a", "gradients/#a"),
])
def test_a_links_path_on_the_site(target: str, path: str):
    assert path_on_site("tensors/reshaping", target) == path
