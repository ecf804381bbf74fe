"""A page as plain Markdown, and the lists that lead to the copies."""
import pytest

from small_project import SmallProject, section, shown
from tools.copies import Copy, all_copies, list_of_copies, markdown_copy
from tools.problems import Problem


@pytest.fixture
def copied(project: SmallProject):
    """`copied(text)` is the Markdown copy of parts/page with that text, in a project with one snippet."""
    project.accepted(section("add", "print(1 + 2)"))
    return lambda text, name="parts/page", in_folders=True: markdown_copy(project, text, name, "en", in_folders)


def test_code_and_output_are_in_place_of_their_includes(copied):
    assert copied(f"# Page {{ #top }}\n\n{shown('sums', 'add')}\nAfter.\n") == "# Page\n\n```python\nprint(1 + 2)\n```\n```text\n3\n```\n\nAfter.\n"


def test_code_in_a_folded_solution_keeps_its_place_in_the_quotation(copied):
    folded = "".join(f"    {line}\n" for line in shown("sums", "add").splitlines())
    assert copied(f'??? success "Solution"\n{folded}') == "> **Solution**\n>\n> ```python\n> print(1 + 2)\n> ```\n> ```text\n> 3\n> ```\n"


@pytest.mark.parametrize("name, target, link", [
    ("parts/page", "other.md#why", "../other/index.md#why"), ("parts/page", "index.md", "../index.md"), ("parts/page", "../index.md", "../../index.md"),
    ("parts/page", "../more/page.md", "../../more/page/index.md"), ("parts/index", "page.md", "page/index.md"), ("index", "parts/page.md", "parts/page/index.md"),
    ("parts/page", "page.md", "./"),
])
def test_links_lead_from_copy_to_copy_and_a_link_to_itself_to_the_page(copied, name: str, target: str, link: str):
    assert copied(f"[There]({target})", name) == f"[There]({link})\n"


def test_where_pages_are_files_links_and_figures_stay_as_they_are(copied):
    assert copied("[There](../more/page.md) ![A](../figures/a.svg)", in_folders=False) == "[There](../more/page.md) ![A](../figures/a.svg)\n"


def test_figures_are_found_from_the_folder_of_the_copy(copied):
    assert copied("![A](../figures/a.svg)") == "![A](../../figures/a.svg)\n"
    assert copied("![A](figures/a.svg)", "index") == "![A](figures/a.svg)\n"


def test_a_section_that_does_not_exist_is_told(copied):
    with pytest.raises(Problem, match="there is no section 'missing'"):
        copied('``` { .text .output }\n--8<-- "sums.out:missing"\n```\n')


COPIES = [Copy("Start", "Home", "All.", "index.md"), Copy("Parts", "Page", "One.", "parts/page/index.md"), Copy("Parts", "Other", "Two.", "parts/other/index.md")]


def test_the_list_of_copies_has_a_heading_for_each_part():
    assert list_of_copies("Notes", "About.", COPIES, "en", "").splitlines()[5:] == [
        "", "## Start", "", "- [Home](index.md): All.", "", "## Parts", "", "- [Page](parts/page/index.md): One.", "- [Other](parts/other/index.md): Two."]


def test_the_list_of_copies_names_whole_addresses_where_they_are_known():
    text = list_of_copies("Notes", "About.", COPIES, "ko", "https://example.org/")
    assert text.startswith("# Notes\n\n> About.\n") and "(https://example.org/llms-full.txt)" in text and "- [Home](https://example.org/index.md): All." in text


def test_all_copies_stand_in_one_text_each_after_where_it_is():
    assert all_copies([(COPIES[0], "# Home\n"), (COPIES[1], "# Page\n")], "https://example.org/") == (
        "<!-- https://example.org/index.md -->\n\n# Home\n\n<!-- https://example.org/parts/page/index.md -->\n\n# Page\n")
