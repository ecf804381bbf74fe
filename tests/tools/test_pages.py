"""What must hold for pages: each test breaks one thing on purpose and reads the message."""
import re

import pytest

from small_project import SmallProject, code, output, section, shown
from tools.outputs import output_file, read_outputs
from tools.pages import page_names, page_problems, rendering_problems

TWO = section("one", "print(1)") + section("two", "print(2)")
WRONG = "try:\n    # --8<-- [start:wrong]\n    int('x')\n    # --8<-- [end:wrong]\nexcept ValueError as error:\n    print(error)\n"
PLOT = section("plot", "import matplotlib.pyplot as plt\nplt.figure(figsize=(1, 1))\nplt.show()")
BOTH = shown("sums", "one") + "\n" + shown("sums", "two")


def problems(project: SmallProject) -> list[str]:
    return [str(problem) for problem in page_problems(project)]


def the_problem(project: SmallProject) -> str:
    """The one problem of a page that stands in both languages with the same text: it is told once for each, with the line in each."""
    korean, english = problems(project)
    assert re.sub(r":\d+", "", korean.replace("docs/ko", "docs/en")) == re.sub(r":\d+", "", english)
    return korean


def test_a_page_in_order_has_no_problems(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH)
    assert problems(project) == []


def test_pages_are_found_in_every_folder_and_either_language(project: SmallProject):
    project.page("", "tensors/a")
    project.write("docs/en/b.md", "")
    assert page_names(project) == ["b", "tensors/a"]


# ── code and its output ──────────────────────────────────────────────────────────────────────────────────────────────

def test_a_snippet_that_does_not_exist_is_named_with_the_nearest_one(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH + code("sumz.py:one"))
    assert the_problem(project) == "docs/ko/index.md:17: snippets/sumz.py does not exist.\n    Fix: Did you mean 'sums.py'?"


def test_a_section_that_does_not_exist_is_named_with_the_nearest_one(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH + code("sums.py:twoo"))
    assert the_problem(project) == "docs/ko/index.md:17: snippets/sums.py has no section 'twoo'.\n    Fix: Did you mean 'two'?"


def test_an_include_without_a_section_is_told_which_there_are(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH + code("sums.py"))
    assert the_problem(project) == "docs/ko/index.md:17: snippets/sums.py has no section ''.\n    Fix: Name a section that exists: one, two."


@pytest.mark.parametrize("path", ["../../etc/passwd", "../glossary.yml:one", "tensors/../../secret.py:one", "/etc/passwd", "/etc/passwd:one", "C:/Windows/win.ini:one",
                                  r"C:\Windows\win.ini", r"..\secret.py:one", r"tensors\sums.py:one", r"\\server\share\a.py:one"])
def test_an_include_that_leaves_the_snippets_is_named(project: SmallProject, path: str):
    project.page(code(path))
    assert the_problem(project) == (f"docs/ko/index.md:4: the include path '{path}' leaves snippets/, or does on some systems.\n"
                                    "    Fix: Name a file below snippets/ with forward slashes, for example tensors/reshaping.py")


@pytest.mark.parametrize("text, line", [
    ('--8<-- "../../etc/passwd"\n', 3),
    ("--8<--\n../../etc/passwd\n--8<--\n", 3),
    ('```text\n--8<-- "../../etc/passwd"\n```\n', 4),
    ("!!! note \"x\"\n    -8<- '../../etc/passwd'\n", 4),
])
def test_an_include_anywhere_else_is_named(project: SmallProject, text: str, line: int):
    project.page(text)
    messages = problems(project)
    assert any(message.startswith(f"docs/ko/index.md:{line}: expected includes in code and output blocks only, found ") for message in messages)
    assert all("Fix: Write the text itself; or embed one section of a snippet, or of its output." in message for message in messages)


@pytest.mark.parametrize("block", ["```python\nprint(1)\n```\n", '```py\n--8<-- "sums.py:one"\n```\n', '```python\n--8<-- "sums.py:one"\nprint(2)\n```\n', '``` { .python }\n--8<-- "sums.py:one"\n```\n'])
def test_python_that_is_not_exactly_one_include_is_named(project: SmallProject, block: str):
    project.accepted(TWO)
    project.page(BOTH + block)
    assert the_problem(project) == (
        "docs/ko/index.md:16: expected a ```python block with one include, because all code on pages is a checked snippet.\n"
        '    Fix: Write the code into snippets/ and embed it: --8<-- "tensors/reshaping.py:column"')


def test_section_two_without_section_one_above_it_is_named(project: SmallProject):
    project.accepted(TWO)
    project.page(shown("sums", "two"))
    assert the_problem(project) == ("docs/ko/index.md:3: section 'two' of sums.py is embedded without section 'one' above it.\n"
                                    "    Fix: A reader runs the page from the top: embed a snippet's sections in order, from the first.")


def test_sections_on_two_pages_do_not_help_each_other(project: SmallProject):
    project.accepted(TWO)
    project.page(shown("sums", "one"), "a")
    project.page(shown("sums", "two"), "b")
    assert "docs/ko/b.md:3: section 'two' of sums.py is embedded without section 'one' above it." in the_problem(project)


def test_a_section_shown_twice_is_named(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH + shown("sums", "one"))
    assert the_problem(project) == "docs/ko/index.md:16: section 'one' of sums.py stands on this page twice.\n    Fix: Show it once."


def test_a_missing_output_block_is_named(project: SmallProject):
    project.accepted(TWO)
    project.page(shown("sums", "one") + "\n" + code("sums.py:two"))
    assert the_problem(project) == ("docs/ko/index.md:12: the code above prints something, but its output does not follow.\n"
                                    '    Fix: Add directly below: ``` { .text .output } with --8<-- "sums.out:two"')


def test_the_output_of_another_section_is_no_output(project: SmallProject):
    project.accepted(TWO)
    project.page(code("sums.py:one") + output("sums.out:two") + "\n" + shown("sums", "two"))
    assert 'docs/ko/index.md:5: the code above prints something, but its output does not follow.' in the_problem(project)


def test_an_output_block_under_code_that_prints_nothing_is_named(project: SmallProject):
    project.accepted(section("one", "x = 1"))
    project.page(shown("sums", "one"))
    assert the_problem(project) == "docs/ko/index.md:6: section 'one' prints nothing, but an output block follows it.\n    Fix: Take the output block away."


def test_an_output_block_without_code_above_it_is_named(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH + "\nprose\n\n" + output("sums.out:two"))
    assert the_problem(project) == ("docs/ko/index.md:19: an output block without its code block directly above it.\n"
                                    "    Fix: Put it directly under the ```python block that prints it.")


def test_an_expected_error_shown_as_usual_output_is_named(project: SmallProject):
    project.accepted(WRONG)
    project.page(shown("sums", "wrong"))
    assert the_problem(project) == ("docs/ko/index.md:6: an expected error's output block, and no other, has the class .raises.\n"
                                    "    Fix: Write ``` { .text .output .raises } for an error, ``` { .text .output } for printed text.")


def test_an_expected_error_shown_as_one_is_in_order(project: SmallProject):
    project.accepted(WRONG)
    project.page(shown("sums", "wrong", raises=True))
    assert problems(project) == []


def test_usual_output_shown_as_an_error_is_named(project: SmallProject):
    project.accepted(section("one", "print(1)"))
    project.page(shown("sums", "one", raises=True))
    assert "docs/ko/index.md:6: an expected error's output block, and no other, has the class .raises." in the_problem(project)


def test_a_snippet_without_accepted_output_is_named(project: SmallProject):
    project.snippet(TWO)
    project.page(BOTH)
    assert set(problems(project)) == {"snippets/sums.py: no output has been accepted for this snippet yet.\n    Fix: Run: make outputs"}


def test_a_new_section_without_accepted_output_is_named_with_the_command(project: SmallProject):
    project.accepted(section("one", "print(1)"))
    project.snippet(TWO)
    project.page(BOTH)
    assert set(problems(project)) == {"snippets/sums.py:4: no output has been accepted for section 'two' yet.\n    Fix: Run: make outputs"}


def test_a_plotted_figure_that_the_page_does_not_show_is_named(project: SmallProject):
    project.accepted(PLOT)
    project.page(code("sums.py:plot"))
    assert the_problem(project) == ("docs/ko/index.md:5: the code above draws sums-plot.svg, but the page does not show it.\n"
                                    "    Fix: Add below: ![what to see](../figures/…/sums-plot.svg)")
    project.page(code("sums.py:plot") + "\n![dots](figures/sums-plot.svg)\n")
    assert problems(project) == []


@pytest.mark.parametrize("text, message", [
    ("# --8<-- [start:one]\n", "snippets/sums.py:1: section 'one' is never closed."),
    (section("one", "print(1)") * 2, "snippets/sums.py:4: section 'one' was already used at line 1."),
    ("print(\n", "snippets/sums.py:1: expected Python, found a syntax error: '(' was never closed."),
])
def test_a_damaged_snippet_is_named_where_a_page_shows_it(project: SmallProject, text: str, message: str):
    project.accepted(section("one", "print(1)"))
    project.page(shown("sums", "one"))
    project.snippet(text)
    assert any(problem.startswith(message) for problem in problems(project))


def test_a_damaged_output_is_named_where_a_page_shows_it(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH)
    project.write("snippets/sums.out", b"# stamp\n\xb0\xa1\n")
    assert set(problems(project)) == {"snippets/sums.out:2: expected UTF-8 text, found the byte 0xb0.\n    Fix: Save the file with the encoding UTF-8."}


def test_a_figure_that_no_page_shows_is_named(project: SmallProject):
    project.page("![a square](figures/shapes/square.svg)\n")
    for name in ("square", "circle"):
        project.write(f"docs/figures/shapes/{name}.svg", "<svg/>")
    assert problems(project) == ["docs/figures/shapes/circle.svg: no page shows this figure.\n    Fix: Show it, or delete it with the function or section that draws it."]


def test_a_snippet_that_no_page_shows_is_named(project: SmallProject):
    project.accepted(TWO)
    assert problems(project) == ["snippets/sums.py: no page shows this snippet.\n    Fix: Embed it in a page or delete it with its .out file."]


def test_an_output_without_its_snippet_is_named(project: SmallProject):
    project.accepted(TWO).unlink()
    assert problems(project) == ["snippets/sums.out: this output has no snippet.\n    Fix: Delete it, or bring the snippet back."]


# ── the page itself ──────────────────────────────────────────────────────────────────────────────────────────────────

def test_a_heading_without_an_anchor_is_named(project: SmallProject):
    project.page("## Adding\n")
    assert the_problem(project) == "docs/ko/index.md:3: this heading has no anchor.\n    Fix: End it with an English one, for example: ## 크기 변환 { #reshape }"


def test_a_box_without_a_title_is_named(project: SmallProject):
    project.page("!!! note\n    Text.\n")
    assert the_problem(project) == 'docs/ko/index.md:3: this box has no title, so it would get an English one.\n    Fix: Give it one, for example: !!! note "참고"'


def test_a_figure_that_does_not_exist_is_named(project: SmallProject):
    project.page("![dots](figures/dots.svg)\n")
    assert the_problem(project) == "docs/ko/index.md:3: the figure figures/dots.svg does not exist.\n    Fix: Draw it (python -m tools figures) or mend the path."


def test_an_interactive_figure_that_does_not_exist_is_named_with_the_nearest_one(project: SmallProject):
    project.write("docs/interactive/tangent-line.js", "")
    project.page("/// html | tangent-lines\n///\n")
    assert the_problem(project) == "docs/ko/index.md:3: there is no interactive figure 'tangent-lines'.\n    Fix: Did you mean 'tangent-line'?"
    project.page("/// html | tangent-line\n///\n")
    assert problems(project) == []


def test_a_term_that_the_glossary_does_not_have_is_named_with_the_nearest_one(project: SmallProject):
    project.page("", head="---\nterms: [sum, sums]\n---\n# Page { #top }\n")
    assert the_problem(project) == "docs/ko/index.md:1: the glossary has no term 'sums'.\n    Fix: Did you mean 'sum'?"


def test_a_broken_glossary_is_told_once_and_not_as_unknown_terms(project: SmallProject):
    project.page("", head="---\nterms: [sum]\n---\n# Page { #top }\n")
    project.replace("glossary.yml", "    en: sum\n", "")
    assert problems(project) == ["glossary.yml:3: term 'sum', field 'en': expected a text, found nothing.\n    Fix: Write en: a word or a sentence; in quotes if it contains `: ` or begins with a sign"]


@pytest.mark.parametrize("place, told", [
    ("sums#top", "glossary.yml:3: term 'sum', field 'page': the page docs/ko/sums.md does not exist.\n    Fix: Name a page that exists: index."),
    ("index#tip", "glossary.yml:3: term 'sum', field 'page': docs/ko/index.md has no heading with the anchor #tip.\n    Fix: Did you mean 'top'?"),
])
def test_a_term_that_is_taught_where_nothing_is_is_named_once_for_each_language(project: SmallProject, place: str, told: str):
    project.page("")
    project.replace("glossary.yml", "    en: sum\n", f"    en: sum\n    page: {place}\n")
    assert the_problem(project) == told


def test_a_term_that_is_taught_on_a_page_has_no_problems(project: SmallProject):
    project.page("## More { #more }\n")
    project.replace("glossary.yml", "    en: sum\n", "    en: sum\n    page: index#more\n")
    assert problems(project) == []


def test_a_page_that_is_not_utf_8_is_named_with_its_line(project: SmallProject):
    project.page("")
    project.write("docs/ko/index.md", "# Page { #top }\n\n텐서\n".encode("cp949"))
    assert problems(project) == ["docs/ko/index.md:3: expected UTF-8 text, found the byte 0xc5.\n    Fix: Save the file with the encoding UTF-8."]


def test_a_page_with_damaged_front_matter_is_named(project: SmallProject):
    project.page("")
    project.write("docs/ko/index.md", "---\nterms: [\n---\n# Page { #top }\n\n")
    [message] = problems(project)
    assert message.startswith("docs/ko/index.md:3: the front matter is not YAML: ")


# ── two languages ────────────────────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("language, other", [("ko", "en"), ("en", "ko")])
def test_a_page_without_its_counterpart_is_named(project: SmallProject, language: str, other: str):
    project.write(f"docs/{language}/tensors/a.md", "# Page { #top }\n")
    assert problems(project) == [f"docs/{other}/tensors/a.md: this page exists in the other language only.\n"
                                 "    Fix: Write it: every page has a counterpart with the same path in docs/ko and docs/en."]


def test_a_page_that_was_asked_for_and_is_not_there_is_named_with_the_nearest_one(project: SmallProject):
    project.page("", "tensors/shape")
    assert [str(problem) for problem in page_problems(project, ["tensors/shapes"])] == [
        f"docs/{language}/tensors/shapes.md: this page does not exist.\n    Fix: Did you mean 'tensors/shape'?" for language in ("ko", "en")]


@pytest.mark.parametrize("korean, english, told", [
    ("## A { #a }\n", "## A { #b }\n", "docs/ko/index.md:3 has the heading `## { #a }`\n    docs/en/index.md:3 has the heading `## { #b }`"),
    ("## A { #a }\n", "### A { #a }\n", "docs/ko/index.md:3 has the heading `## { #a }`\n    docs/en/index.md:3 has the heading `### { #a }`"),
    ("\n## A { #a }\n", "Text.\n", "docs/ko/index.md:4 has the heading `## { #a }`\n    docs/en/index.md has ended"),
    ("```text\na\n```\n", "```text\nb\n```\n", "docs/ko/index.md:3 has the block `text a`\n    docs/en/index.md:3 has the block `text b`"),
    ("![a](figures/a.svg)\n", "![a](figures/b.svg)\n", "docs/ko/index.md:3 has the figure `figures/a.svg`\n    docs/en/index.md:3 has the figure `figures/b.svg`"),
    ("| a | b |\n| - | - |\n", "| a |\n| - |\n", "docs/ko/index.md:3 has the table `2 rows, 2 columns`\n    docs/en/index.md:3 has the table `2 rows, 1 columns`"),
    ("| a |\n| - |\n| 1 |\n", "| a |\n| - |\n", "docs/ko/index.md:3 has the table `3 rows, 1 columns`\n    docs/en/index.md:3 has the table `2 rows, 1 columns`"),
    ('!!! note "a"\n', '!!! tip "a"\n', "docs/ko/index.md:3 has the box `!!! note`\n    docs/en/index.md:3 has the box `!!! tip`"),
])
def test_languages_out_of_step_are_named_with_both_lines(project: SmallProject, korean: str, english: str, told: str):
    for name in ("a", "b"):
        project.write(f"docs/figures/{name}.svg", "<svg></svg>")
    project.write("docs/ko/index.md", f"# Page {{ #top }}\n\n{korean}")
    project.write("docs/en/index.md", f"# Page {{ #top }}\n\n{english}")
    message = next(problem for problem in problems(project) if "out of step" in problem)
    line = told.partition(" ")[0].rpartition(":")[2]
    assert message == (f"docs/ko/index.md:{line}: the two languages are out of step here.\n    {told}\n"
                       "    Fix: Give both pages the same headings, blocks, boxes, figures and tables in the same order.")


def test_code_that_differs_between_languages_is_named(project: SmallProject):
    project.accepted(TWO)
    project.page(BOTH)
    project.replace("docs/en/index.md", "\n" + shown("sums", "two"), "")
    assert any("docs/ko/index.md:10: the two languages are out of step here." in problem for problem in problems(project))


def test_a_link_that_only_one_language_has_is_named(project: SmallProject):
    project.page("See [a](a.md).\n")
    project.replace("docs/en/index.md", "[a](a.md)", "a")
    assert "docs/ko/index.md:3: the link to a.md is missing in docs/en/index.md.\n    Fix: Link to the same pages in both languages." in problems(project)


def test_lists_of_terms_that_differ_are_named(project: SmallProject):
    project.page("", head="---\nterms: [sum]\n---\n# Page { #top }\n")
    project.replace("docs/en/index.md", "terms: [sum]", "terms: []")
    assert "docs/en/index.md:1: the lists of terms differ: ['sum'] in Korean, [] here.\n    Fix: Give both pages the same list." in problems(project)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_stale_translation_is_named_with_the_command(project: SmallProject, language: str):
    project.page("One sentence.\n")
    project.replace(f"docs/{language}/index.md", "One", "Another")
    assert problems(project) == [f"docs/en/index.md:1: docs/{language}/index.md changed after the two languages were reviewed against each other.\n"
                                 "    Fix: Read the two side by side, bring them into agreement, then run: python -m tools review index"]


# ── while writing ────────────────────────────────────────────────────────────────────────────────────────────────────

def test_while_writing_only_what_is_wrong_with_a_page_itself_is_told(project: SmallProject):
    project.accepted(TWO)
    project.write("docs/ko/index.md", "# Page { #top }\n\n" + BOTH + code("sums.py:three"))
    [problem] = rendering_problems(project, read_outputs)
    assert str(problem).startswith("docs/ko/index.md:17: snippets/sums.py has no section 'three'.")


def test_while_writing_output_that_is_not_accepted_yet_counts(project: SmallProject):
    output_file(project.accepted(TWO)).unlink()
    project.page(BOTH)
    assert rendering_problems(project, lambda project, snippet: {"one": "1\n", "two": "2\n"}) == []


def test_a_notebook_among_the_pages_is_told_because_nothing_would_check_it(project: SmallProject):
    project.page("Text.\n")
    project.write("docs/ko/labs/mine.ipynb", "{ not even JSON")
    assert problems(project) == ["docs/ko/labs/mine.ipynb: notebooks are made from pages, and none is read.\n"
                                 "    Fix: Write it as a page over a snippet (CONTRIBUTING.md, A lab), and take this file away."]
