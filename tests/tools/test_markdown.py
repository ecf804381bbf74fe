"""Reading pages without rendering them."""
import pytest

from small_project import SmallProject
from tools.markdown import parse_page, read_page
from tools.problems import Problem


def page(text: str):
    return parse_page(text, None, "docs/ko/index.md")


def problem_of(text: str) -> str:
    with pytest.raises(Problem) as caught:
        page(text)
    return str(caught.value)


def marks(text: str, kind: str) -> list[tuple[str, int]]:
    return [(mark.value, mark.line) for mark in page(text).marks if mark.kind == kind]


def test_front_matter_is_apart_and_lines_are_counted_from_the_top_of_the_file():
    found = page("---\nterms: [sum]\n---\n# Title { #top }\n")
    assert (found.meta, found.text, found.first) == ({"terms": ["sum"]}, "# Title { #top }\n", 4)
    assert found.marks[0].line == 4


@pytest.mark.parametrize("text", ["# Title\n", "---\n---\n# Title\n"])
def test_a_page_may_have_no_front_matter(text: str):
    assert (page(text).meta, page(text).text) == ({}, "# Title\n")


def test_front_matter_that_is_not_yaml_is_named_with_its_line():
    assert problem_of("---\nterms: [sum\ndescription: x\n---\n# Title\n") == (
        "docs/ko/index.md:3: the front matter is not YAML: expected ',' or ']', but got ':'.\n    Fix: Write `name: value` lines between the two --- lines.")


def test_front_matter_that_is_not_a_list_of_names_is_named():
    assert problem_of("---\n- a\n---\n") == (
        "docs/ko/index.md:2: the front matter is not a list of `name: value` lines.\n    Fix: Write `name: value` lines between the two --- lines.")


def test_front_matter_makes_no_objects():
    assert "docs/ko/index.md:2: the front matter is not YAML" in problem_of("---\nx: !!python/object/apply:os.system ['true']\n---\n")


def test_a_code_block_that_is_never_closed_is_named():
    assert problem_of("# Title\n\n```python\nx = 1\n") == "docs/ko/index.md:3: this code block is never closed.\n    Fix: Add a line with ``` after it."


def test_code_blocks_are_found_wherever_they_stand():
    found = page('```python\na\n```\n\n??? success "Solution"\n    ``` { .text .output .raises }\n    b\n    c\n    ```\n~~~~ text\n```\n~~~~\n').fences
    assert [(fence.line, fence.info, fence.last_line, fence.indent) for fence in found] == [
        (1, "python", 3, ""), (6, "{ .text .output .raises }", 9, "    "), (10, "text", 12, "")]
    assert [fence.is_python for fence in found] == [True, False, False] and found[1].classes == ["text", "output", "raises"]


@pytest.mark.parametrize("info", ["python", "py", "{ .python .annotate }", "python hl_lines='1'", "pycon"])
def test_python_is_known_by_every_name(info: str):
    assert page(f"```{info}\nx\n```\n").fences[0].is_python


def test_an_include_is_the_only_line_of_its_block():
    assert [fence.include for fence in page('```\n--8<-- "a.py:one"\n```\n```\n--8<-- "a.py:one"\nx\n```\n').fences] == ["a.py:one", None]


def test_what_both_languages_must_have_is_found_with_its_line():
    text = "# A { #a }\n## B\n\n!!! note \"C\"\n    text\n??? tip\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n![alt](../figures/f.svg)\n/// caption\nD\n///\n"
    assert marks(text, "heading") == [("# { #a }", 1), ("## without an anchor", 2)]
    assert marks(text, "box") == [("!!! note", 4), ("??? tip without a title", 6)]
    assert marks(text, "table") == [("3 rows, 2 columns", 8)]
    assert marks(text, "figure") == [("../figures/f.svg", 12)]
    assert marks(text, "caption") == [("/// caption", 13), ("///", 15)]


def test_what_stands_in_code_is_no_heading_figure_or_link():
    text = "```text\n# not a heading\n[no](link.md)\n```\n`![no](figure.svg)` and `[no](link.md)`\n"
    assert [mark.kind for mark in page(text).marks] == ["block"] and page(text).links == []


def test_links_are_found_and_pictures_are_none():
    assert [(link.value, link.line) for link in page("[a](b.md#c) ![d](e.svg)\n\n[f](g.md)\n").links] == [("b.md#c", 1), ("g.md", 3)]


def test_a_page_with_windows_line_ends_reads_the_same(project: SmallProject):
    text = "---\nterms: [sum]\n---\n# Title { #top }\n"
    read = [read_page(project, project.write(f"docs/ko/{name}.md", content)) for name, content in (("a", text), ("b", text.replace("\n", "\r\n")))]
    assert (read[0].meta, read[0].text, read[0].marks) == (read[1].meta, read[1].text, read[1].marks)
