"""A lab is a whole notebook that mkdocs-jupyter renders; here its HTML becomes what every other page of the site is made of.

What is mended: styles and scripts of its own (half a megabyte a page, one of them without an address), ids that are empty for Korean headings,
prompts, code without <code>, figures as data, boxes that are mere quotations, and elements that are not valid HTML.
"""
from collections.abc import Callable, Iterator, Sequence
from html import escape

from bs4 import BeautifulSoup, Tag

from tools.markdown import Fence, Page
from tools.problems import Problem
from tools.whole_part import is_whole_part

FOLDER = "labs"
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
PIECES = ".jp-MarkdownOutput, .highlight-ipynb, .jp-OutputArea"   # all that a reader sees of a rendered notebook, in order


def is_lab(name: str) -> bool:
    """Whether a page, such as labs/digits-end-to-end, is rendered as a notebook; the start page of the labs and the page of all labs are not."""
    return name.startswith(f"{FOLDER}/") and name != f"{FOLDER}/index" and not is_whole_part(name)


def lab_html(rendered: str, page: Page, where: str, figures: str, verified: Callable[[Fence], str], permalink: str) -> str:
    """The HTML of a lab in the site's own form.

    `rendered` is what mkdocs-jupyter made of the notebook of `page`, `figures` the folder of the figures seen from the page,
    `verified` says what stands under an output, and `permalink` names the link beside a heading.
    Raises: Problem when it made nothing, or when the HTML does not have the headings, boxes and outputs that the page has.
    """
    if "jp-Notebook" not in rendered:
        raise Problem(where, None, "mkdocs-jupyter did not render this lab.", "Bring it back into `plugins` of mkdocs.yml, with the notebooks in .cache/labs included.")
    soup = BeautifulSoup("".join(_pieces(BeautifulSoup(rendered, "html.parser"))), "html.parser")
    marks = [mark for mark in page.marks if mark.kind in ("heading", "box")]
    _give_anchors(_paired(soup.find_all(HEADINGS), [mark.value for mark in marks if mark.kind == "heading"], "headings", where), permalink)
    _make_boxes(_paired([quotation for quotation in soup.find_all("blockquote") if _has_title(quotation)], [mark.value for mark in marks if mark.kind == "box"], "boxes", where))
    for output, fence in _paired(soup.select(".output"), [fence for fence in page.fences if "output" in fence.classes], "outputs", where):
        output["class"] += ["raises"] if "raises" in fence.classes else []
        output.insert_after(_element(f'<p class="verified" data-search-exclude>{escape(verified(fence))}</p>'))
    _make_figures(soup, figures)
    if table := soup.select_one("#terms ~ table"):
        table.wrap(soup.new_tag("div", attrs={"class": "terms"}))
    return str(soup)


def _paired(elements: Sequence[Tag], expected: Sequence, what: str, where: str) -> list[tuple]:
    if len(elements) != len(expected):
        raise Problem(where, None, f"this lab has {len(expected)} {what}, but mkdocs-jupyter rendered {len(elements)}.",
                      "Keep to headings, boxes, tables, lists and figures; if the lab does, its renderer has changed: mend tools/labs.py.")
    return list(zip(elements, expected))


def _element(html: str) -> Tag:
    return BeautifulSoup(html, "html.parser").find()


def _pieces(notebook: BeautifulSoup) -> Iterator[str]:
    """The HTML of each piece; of the first cell, which tells how to use the notebook, only the title."""
    for number, piece in enumerate(notebook.select(PIECES)):
        if "jp-MarkdownOutput" in piece["class"]:
            yield str(piece.h1) if number == 0 else piece.decode_contents()
        elif "highlight-ipynb" in piece["class"]:
            yield f'<div class="language-python highlight"><pre><span></span><code>{piece.pre.decode_contents().removeprefix("<span></span>").rstrip()}\n</code></pre></div>'
        else:
            yield from _outputs(piece.select(".jp-OutputArea-output"))


def _outputs(outputs: list[Tag]) -> Iterator[str]:
    """What a cell printed, an expected error included, as one block; then what it drew."""
    printed = "\n".join(output.get_text().strip("\n") for output in outputs if not output.find("img"))
    if printed:
        yield f'<div class="language-text output highlight"><pre><span></span><code>{escape(printed, quote=False)}\n</code></pre></div>'
    yield from (f"<p>{output.img}</p>" for output in outputs if output.find("img"))


def _give_anchors(headings: list[tuple[Tag, str]], permalink: str) -> None:
    for heading, mark in headings:
        for link in heading.select("a.anchor-link, a[id]"):
            link.decompose()
        heading["id"] = mark.partition("{ #")[2].removesuffix(" }")
        heading.append(_element(f'<a class="headerlink" href="#{heading["id"]}" title="{escape(permalink)}">¶</a>'))


def _has_title(quotation: Tag) -> bool:
    """Whether a quotation begins with a line in bold, as boxes do in a notebook."""
    first = quotation.find("p")
    return first is not None and first.strong is not None and first.strong.get_text() == first.get_text()


def _make_boxes(quotations: list[tuple[Tag, str]]) -> None:
    for quotation, mark in quotations:
        quotation.name, quotation["class"] = "div", ["admonition", mark.split()[1]]
        title = quotation.find("p")
        title["class"] = "admonition-title"
        title.strong.unwrap()


def _make_figures(soup: BeautifulSoup, figures: str) -> None:
    """Figures by the site's files, each in a <figure> with the caption after it."""
    for image in soup.select("img[data-figure]"):
        name, alt = image["data-figure"], image.get("alt", "")
        place = image.find_parent("p")
        caption = place.find_next_sibling()
        place.clear()
        place.append(_element(f'<img alt="{escape(alt)}" src="{figures}/{name}">'))
        if caption is not None and caption.name == "p" and caption.find("small"):
            figure = place.wrap(soup.new_tag("figure"))
            figure.append(caption.extract())
            caption.wrap(soup.new_tag("figcaption"))
            caption.small.unwrap()


def headings_of(html: str, depth: int = 3) -> list[dict]:
    """The headings of a page down to a depth, each with those below it, as MkDocs takes a table of contents."""
    found: list[dict] = []
    for heading in BeautifulSoup(html, "html.parser").find_all(HEADINGS[:depth]):
        token = {"level": int(heading.name[1]), "id": heading["id"], "name": heading.get_text().removesuffix("¶"), "children": []}
        siblings = found
        while siblings and siblings[-1]["level"] < token["level"]:
            siblings = siblings[-1]["children"]
        siblings.append(token)
    return found
