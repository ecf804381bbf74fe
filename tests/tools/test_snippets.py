"""Reading snippets: sections, tolerances, stretches, helper modules."""
import pytest

from small_project import SmallProject, section
from tools.problems import Problem
from tools.snippets import helper_files, imported_modules, read_snippet


def problem_of(project: SmallProject, text: str | bytes) -> str:
    path = project.write("snippets/sums.py", text)
    with pytest.raises(Problem) as caught:
        read_snippet(project, path)
    return str(caught.value)


def test_sections_are_the_lines_between_their_markers(project: SmallProject):
    snippet = read_snippet(project, project.snippet('"""Adds."""\n' + section("one", "x = 1") + "\n" + section("two-more", "print(x)")))
    assert [(one.name, one.start, one.end) for one in snippet.sections.values()] == [("one", 2, 4), ("two-more", 6, 8)]


def test_the_code_of_a_section_is_shown_without_the_indentation_of_its_try(project: SmallProject):
    snippet = read_snippet(project, project.snippet("try:\n    # --8<-- [start:one]\n    if x:\n        y\n    # --8<-- [end:one]\nexcept NameError as error:\n    pass\n"))
    assert snippet.code("one") == "if x:\n    y\n"


def test_a_section_that_is_never_closed_is_named(project: SmallProject):
    assert problem_of(project, "x = 1\n# --8<-- [start:one]\nprint(x)\n") == (
        "snippets/sums.py:2: section 'one' is never closed.\n    Fix: Add the line: # --8<-- [end:one]")


def test_a_duplicate_section_is_named_with_both_lines(project: SmallProject):
    message = problem_of(project, section("one", "x = 1") + section("one", "x = 2"))
    assert message == "snippets/sums.py:4: section 'one' was already used at line 1.\n    Fix: Give this section a name of its own."


def test_a_section_inside_a_section_is_named(project: SmallProject):
    message = problem_of(project, "# --8<-- [start:one]\nx = 1\n# --8<-- [start:two]\n")
    assert message == "snippets/sums.py:3: section 'two' starts inside section 'one' (line 1).\n    Fix: Add before it: # --8<-- [end:one]"


@pytest.mark.parametrize("text, found", [("x = 1\n# --8<-- [end:one]\n", "no section is open"), ("# --8<-- [start:two]\n# --8<-- [end:one]\n", "section 'two' is open")])
def test_an_end_without_its_start_is_named(project: SmallProject, text: str, found: str):
    assert problem_of(project, text) == (
        f"snippets/sums.py:2: section 'one' ends here, but {found}.\n    Fix: Make the names of the start and the end marker agree.")


@pytest.mark.parametrize("name", ["One", "two words", "tail-", "under_score", "2d", ""])
def test_a_section_name_that_pages_could_not_use_is_refused(project: SmallProject, name: str):
    assert problem_of(project, section(name, "x = 1")) == (
        f"snippets/sums.py:1: expected a section name like 'wrong-count', found '{name}'.\n    Fix: Use lower-case words joined by hyphens, beginning with a letter.")


def test_a_marker_that_cuts_through_a_statement_is_named(project: SmallProject):
    message = problem_of(project, "for x in range(3):\n    # --8<-- [start:body]\n    print(x)\n    # --8<-- [end:body]\n")
    assert message == ("snippets/sums.py:1: a marker of section 'body' cuts through this statement (lines 1 to 3).\n"
                       "    Fix: Put markers between top-level statements (or a whole section alone into the body of a `try:`).")


def test_a_decorator_belongs_to_its_statement(project: SmallProject):
    assert "cuts through this statement (lines 1 to 5)" in problem_of(
        project, "@staticmethod\n# --8<-- [start:one]\ndef f():\n    return 1\n    # --8<-- [end:one]\n\n".replace("    # --8", "    x = 2\n    # --8"))


def test_a_syntax_error_is_named_with_its_line(project: SmallProject):
    assert problem_of(project, "x = 1\nprint(x\n") == (
        "snippets/sums.py:2: expected Python, found a syntax error: '(' was never closed.\n    Fix: Run the file by itself and mend it.")


def test_a_snippet_that_is_not_utf_8_is_named(project: SmallProject):
    assert problem_of(project, b"x = 1\nword = '\xb0\xa1'\n") == (
        "snippets/sums.py:2: expected UTF-8 text, found the byte 0xb0.\n    Fix: Save the file with the encoding UTF-8.")


def test_a_snippet_with_a_null_byte_is_named(project: SmallProject):
    assert "snippets/sums.py" in problem_of(project, b"x = 1\n\0\n") and "syntax error" in problem_of(project, b"x = 1\n\0\n")


def test_the_tolerance_stands_above_the_start_marker(project: SmallProject):
    text = "# tolerance: 0.02\n" + section("loose", "x = 1") + section("usual", "x = 2") + "# tolerance: 0\n" + section("exact", "x = 3")
    sections = read_snippet(project, project.snippet(text)).sections
    assert [sections[name].tolerance for name in ("loose", "usual", "exact")] == [0.02, 1e-6, 0]


@pytest.mark.parametrize("value", ["small", "-1", "1.5", "nan", "2%"])
def test_a_wrong_tolerance_is_named(project: SmallProject, value: str):
    assert problem_of(project, f"# tolerance: {value}\n" + section("one", "x = 1")) == (
        f"snippets/sums.py:1: expected a tolerance from 0 to below 1, found '{value}'.\n    Fix: Write, for example: # tolerance: 0.02")


def test_stretches_follow_the_order_of_the_file(project: SmallProject):
    snippet = read_snippet(project, project.snippet("x = 1\n" + section("one", "y = 2\nz = 3") + section("two", "w = 4") + "assert w == 4\n"))
    assert [(stretch.section, len(stretch.statements)) for stretch in snippet.stretches] == [(None, 1), ("one", 2), ("two", 1), (None, 1)]


FAILING = "try:\n    # --8<-- [start:wrong]\n    {body}\n    # --8<-- [end:wrong]\n{handlers}"


def test_a_section_in_a_try_of_its_own_is_expected_to_fail(project: SmallProject):
    snippet = read_snippet(project, project.snippet(FAILING.format(body="int('x')", handlers="except ValueError as error:\n    print(error)\n")))
    assert snippet.raises("wrong") and not snippet.raises("other")


@pytest.mark.parametrize("text", [
    FAILING.format(body="int('x')", handlers="except:\n    pass\n"),
    FAILING.format(body="int('x')", handlers="except ValueError:\n    pass\nexcept TypeError:\n    pass\n"),
    FAILING.format(body="int('x')", handlers="except ValueError:\n    pass\nelse:\n    print('never run')\n"),
    "try:\n    x = 1\n" + FAILING.format(body="int('x')", handlers="except ValueError:\n    pass\n").removeprefix("try:\n"),
])
def test_a_try_that_is_not_alone_with_one_error_is_named(project: SmallProject, text: str):
    assert problem_of(project, text) == (
        "snippets/sums.py:1: section 'wrong' should fail, but its `try:` is not alone with one `except SomeError`.\n"
        "    Fix: Keep only the section in the body and write one handler, for example `except ValueError as error:`.")


def test_windows_line_ends_are_fine(project: SmallProject):
    path = project.write("snippets/sums.py", section("one", "print(1)").replace("\n", "\r\n").encode())
    assert list(read_snippet(project, path).sections) == ["one"]


def test_imports_are_found_wherever_they_stand():
    assert imported_modules("import a.b\nfrom c import d\ndef f():\n    import e as g\nfrom . import h\n") == {"a.b", "c", "e"}


def test_helpers_are_found_through_each_other(project: SmallProject):
    first, second = project.snippet("import _second\n", "_first.py"), project.snippet("import math\nimport _first\n", "_second.py")
    path = project.snippet("import _first\n")
    assert helper_files(project, path, project.read(path)) == [first, second]


@pytest.mark.parametrize("text, what", [(b"x = (\n", ":1: expected Python"), (b"x = 1\ny = '\xb0'\n", ":2: expected UTF-8 text, found the byte 0xb0.")])
def test_a_helper_that_cannot_be_read_is_named(project: SmallProject, text: bytes, what: str):
    project.write("snippets/_helper.py", text)
    assert f"snippets/_helper.py{what}" in problem_of(project, "import _helper\n")
