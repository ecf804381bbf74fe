"""What pages offer besides their text."""
import pytest

from tools.offers import Offer, launch_offers, with_offers, with_program_names, with_programs

BLOCK = '<div class="language-python highlight"><pre><code>1</code></pre></div>'


def test_other_forms_of_a_page_are_linked_below_its_title():
    html = with_offers("<article><h1>A</h1><p>B</p><h1>C</h1></article>", [Offer("notebook", "a.ipynb"), Offer("markdown", "index.md")], "en")
    assert html == ('<article><h1>A</h1>\n<p class="offers"><a class="notebook" href="a.ipynb" download>Download notebook</a> '
                    '<a class="markdown" href="index.md">View as Markdown</a></p><p>B</p><h1>C</h1></article>')


def test_a_page_that_offers_nothing_is_as_it_was():
    assert with_offers("<h1>A</h1>", [], "ko") == "<h1>A</h1>"


@pytest.mark.parametrize("repository", ["https://github.com/someone/notes", "https://github.com/someone/notes.git", "https://github.com/someone/notes/"])
def test_a_notebook_of_a_github_repository_opens_elsewhere(repository: str):
    assert launch_offers(repository, "pages", "en/a/a.ipynb") == [
        Offer("colab", "https://colab.research.google.com/github/someone/notes/blob/pages/en/a/a.ipynb"),
        Offer("binder", "https://mybinder.org/v2/gh/someone/notes/pages?labpath=en%2Fa%2Fa.ipynb")]


@pytest.mark.parametrize("repository", ["", "https://example.org/someone/notes", "https://github.com/someone"])
def test_without_such_a_repository_nothing_opens_elsewhere(repository: str):
    assert launch_offers(repository, "pages", "a.ipynb") == []


def test_each_block_begins_with_the_name_of_its_program():
    html = with_program_names(BLOCK + "<p></p>" + BLOCK, [None, "parts/sums.py"], "../../snippets", "en")
    name = '<span class="filename"><a href="../../snippets/parts/sums.py" title="Code file">sums.py</a></span>'
    assert html == BLOCK + "<p></p>" + BLOCK.replace('highlight">', f'highlight">{name}')


def test_a_page_lists_each_of_its_programs_once_and_the_zip_of_their_part():
    html = with_programs("<article>A</article>", ["parts/a.py", None, "parts/b.py", "parts/a.py"], "../snippets", "en")
    assert html == ('<article>A<details class="programs"><summary>Code files of this page (2)</summary><ul><li><a href="../snippets/parts/a.py">parts/a.py</a></li>'
                    '<li><a href="../snippets/parts/b.py">parts/b.py</a></li></ul><p><a href="../snippets/parts.zip" download>All code of this part (zip)</a></p></details>\n</article>')


def test_a_page_without_programs_lists_none():
    assert with_programs("<article>A</article>", [None], "", "en") == "<article>A</article>"
