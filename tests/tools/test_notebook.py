"""A page as a notebook: what each part of a page becomes."""
import base64
import json

import pytest

from small_project import SmallProject, code, section, shown
from tools.markdown import read_page
from tools.notebook import Site, link_from_elsewhere, name_in_kernel, notebook_file, notebook_json
from tools.problems import Problem

WRONG = "try:\n" + "".join(f"    {line}\n" for line in section("word", "print('now')\nint('x')").splitlines()) + "except ValueError as error:\n    print(error)\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path stroke="currentColor" d="M0 0"/></svg>'
PRINTED = {"sums.py": {"add": "3\n", "plot": "drawn\n", "quiet": ""}, "wrong.py": {"word": "now\nValueError: invalid literal for int() with base 10: 'x'\n"}}


@pytest.fixture
def page(project: SmallProject):
    """`page(text)` is the text as cells of a notebook, in a project with a few snippets and a figure."""
    project.snippet(section("add", "print(1 + 2)") + section("plot", "print('drawn')") + section("quiet", "import numpy"))
    project.snippet(WRONG, "wrong.py")
    for name in ("arrow", "sums-plot"):
        project.write(f"docs/figures/{name}.svg", SVG)

    def made(text: str, language: str = "en", address: str = "https://example.org/en/") -> dict:
        return json.loads(text_of(project, text, language, address))

    return made


def text_of(project: SmallProject, text: str, language: str = "en", address: str = "") -> str:
    source = read_page(project, project.page(text, "parts/page"))
    site = Site(language, lambda name: project.read(project.figures / name), lambda _, snippet: PRINTED[snippet.name], link_from_elsewhere("parts/page", address))
    return notebook_json(project, source, source.text, "parts/page", site)


def cells(notebook: dict) -> list[tuple[str, str]]:
    """Kind and source of all cells after the first, which is the same everywhere."""
    return [(cell["cell_type"], cell["source"]) for cell in notebook["cells"][1:]]


def test_prose_and_code_alternate_as_on_the_page(page):
    notebook = page(f"Before.\n\n{shown('sums', 'add')}\nAfter.\n")
    assert cells(notebook) == [("markdown", "Before."), ("code", "print(1 + 2)"), ("markdown", "After.")]


def test_what_a_cell_printed_is_its_output(page):
    add, _, quiet = [cell for cell in page(shown("sums", "add") + shown("sums", "plot") + code("sums.py:quiet"))["cells"] if cell["cell_type"] == "code"]
    assert add["outputs"] == [{"output_type": "stream", "name": "stdout", "text": "3\n"}] and add["metadata"] == {}
    assert quiet["outputs"] == []


def test_an_expected_error_is_an_output_that_lets_the_notebook_run_on(page):
    cell = page(shown("wrong", "word", raises=True))["cells"][1]
    assert cell["source"] == "print('now')\nint('x')" and cell["metadata"] == {"tags": ["raises-exception"]}
    message = "invalid literal for int() with base 10: 'x'"
    assert cell["outputs"] == [
        {"output_type": "stream", "name": "stdout", "text": "now\n"},
        {"output_type": "error", "ename": "ValueError", "evalue": message, "traceback": [f"ValueError: {message}"]}]


def test_an_error_that_numpy_shows_by_the_name_of_its_base_has_that_name():
    assert name_in_kernel("numpy._core._exceptions._UFuncOutputCastingError") == "UFuncTypeError" and name_in_kernel("ValueError") == "ValueError"


def test_an_error_of_a_library_has_the_name_that_a_kernel_gives_it(page, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(PRINTED, "wrong.py", {"word": "some.library.OddError\n"})
    [error] = page(shown("wrong", "word", raises=True))["cells"][1]["outputs"]
    assert (error["ename"], error["evalue"], error["traceback"]) == ("OddError", "", ["some.library.OddError"])


def test_the_code_of_a_solution_is_a_cell_after_its_title(page):
    solution = "".join(f"    {line}\n" for line in f"{shown('sums', 'add')}\nBecause.".splitlines())
    assert cells(page(f'Task.\n\n??? success "Solution"\n{solution}\nNext.\n')) == [
        ("markdown", "Task.\n\n> **Solution**"), ("code", "print(1 + 2)"), ("markdown", "> Because.\n\nNext.")]


def test_a_figure_stands_in_its_cell_in_light_colours_on_white(page):
    [(_, text)] = cells(page("![An \"arrow\"](../figures/arrow.svg)\n/// caption\nIt points.\n///\n"))
    image, caption = text.split("\n\n")
    assert image.startswith('<img alt="An &quot;arrow&quot;" data-figure="arrow.svg" src="data:image/svg+xml;base64,') and caption == "<small>It points.</small>"
    svg = base64.b64decode(image.partition("base64,")[2].removesuffix('">')).decode()
    assert '<rect width="100%" height="100%" fill="#ffffff"/>' in svg and 'stroke="#1f2530"' in svg and "currentColor" not in svg


def test_a_plotted_figure_is_an_output_and_only_its_caption_is_prose(page):
    notebook = page(f"{shown('sums', 'add')}\n{shown('sums', 'plot')}\n![A line](../figures/sums-plot.svg)\n/// caption\nIt rises.\n///\n")
    printed, drawn = notebook["cells"][2]["outputs"]
    assert printed["text"] == "drawn\n" and drawn["output_type"] == "display_data" and list(drawn["data"]) == ["image/svg+xml", "text/html", "text/plain"]
    assert drawn["data"]["image/svg+xml"].startswith("<svg ") and drawn["data"]["text/html"].startswith('<img alt="A line"') and drawn["data"]["text/plain"] == "A line"
    assert cells(notebook)[-1] == ("markdown", "<small>It rises.</small>")


def test_the_first_cell_says_what_this_is_and_what_to_install(page):
    notebook = page(shown("sums", "add"))
    first = notebook["cells"][0]["source"]
    assert first.startswith("# Page\n\nThis is the page [Page](https://example.org/en/parts/page/) of Tensor Notes")
    assert "%pip install numpy==" in first
    assert "tensorflow" not in first


def test_its_metadata_name_language_page_and_title(page):
    metadata = page("한 줄.\n\n" + shown("sums", "add"), language="ko")["metadata"]
    assert metadata["tensor_notes"] == {"language": "ko", "page": "parts/page"} and metadata["title"] == "Page" and metadata["kernelspec"]["name"] == "python3"


def test_two_builds_give_the_same_bytes_and_no_id_twice(project: SmallProject, page):
    text = f"One.\n\n{shown('sums', 'add')}\nTwo.\n"
    page(text)
    assert text_of(project, text) == text_of(project, text)
    assert [cell["id"] for cell in page(text)["cells"]] == ["cell-1", "cell-2", "cell-3", "cell-4"]


@pytest.mark.parametrize("text, told", [
    (code("nowhere.py:add"), "docs/ko/parts/page.md:4: snippets/nowhere.py does not exist."),
    (code("sums.py:gone"), "docs/ko/parts/page.md:4: snippets/sums.py has no section 'gone'."),
    ("```python\nx = 1\n```\n", "docs/ko/parts/page.md:3: expected a ```python block with one include"),
    ("![a](../figures/gone.svg)\n", "docs/ko/parts/page.md:3: the figure ../figures/gone.svg does not exist."),
    ("![a](../figures/arrow.svg)\n/// caption\nOpen.\n", "docs/ko/parts/page.md:4: the block `/// caption` is never closed."),
    ("/// caption\nOpen.\n\n/// caption\nClosed.\n///\n", "docs/ko/parts/page.md:3: the block `/// caption` is never closed."),
])
def test_bad_input_is_named_with_file_line_and_reason(page, text: str, told: str):
    with pytest.raises(Problem) as problem:
        page(text)
    assert str(problem.value).startswith(told) and "\n    Fix: " in str(problem.value)


def test_a_section_without_output_is_named_in_its_snippet(page, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(PRINTED, "sums.py", {})
    with pytest.raises(Problem, match=r"snippets/sums\.py:1: no output has been accepted for section 'add' yet\."):
        page(shown("sums", "add"))


def test_a_page_without_a_title_is_named(project: SmallProject):
    source = read_page(project, project.page("Words.\n", head=""))
    with pytest.raises(Problem, match=r"docs/ko/index\.md:1: this page has no title\."):
        notebook_json(project, source, source.text, "index", Site("ko", lambda name: SVG))


def test_a_start_pages_notebook_is_called_after_its_part():
    assert [notebook_file(name) for name in ("tensors/reshaping", "tensors/index", "index")] == ["reshaping.ipynb", "tensors.ipynb", "tensor-notes.ipynb"]
