"""Outputs: the .out file, its stamp, and when two outputs are the same."""
import pytest

from small_project import SmallProject, section
from tools.outputs import difference, hand_edit_problem, output_file, output_problem, output_text, read_outputs, same, stale_problem
from tools.problems import Problem
from tools.snippets import read_snippet

TWO = section("one", "print(1)") + section("two", "print(2)")
PRINTED = {"one": "1\n", "two": "2\n"}


def pair(project: SmallProject):
    """A snippet with its accepted output."""
    snippet = read_snippet(project, project.snippet(TWO))
    project.write("snippets/sums.out", output_text(snippet.text, PRINTED))
    return snippet


def test_an_output_file_holds_a_stamp_and_each_section_between_its_markers():
    stamp, *rest = output_text("source", {"one": "1\n", "silent": "", "open": "no line end"}).splitlines()
    assert stamp.startswith("# stamp: ")
    assert rest == ["# --8<-- [start:one]", "1", "# --8<-- [end:one]", "# --8<-- [start:silent]", "# --8<-- [end:silent]",
                    "# --8<-- [start:open]", "no line end", "# --8<-- [end:open]"]


def test_what_was_written_is_read_back(project: SmallProject):
    snippet = pair(project)
    assert read_outputs(project, snippet.path) == PRINTED
    assert hand_edit_problem(project, snippet, PRINTED, PRINTED) is None and stale_problem(project, snippet) is None


def test_windows_line_ends_do_not_break_the_stamp(project: SmallProject):
    snippet = pair(project)
    for path in (snippet.path, output_file(snippet.path)):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    snippet = read_snippet(project, snippet.path)
    assert read_outputs(project, snippet.path) == PRINTED
    assert hand_edit_problem(project, snippet, PRINTED, PRINTED) is None and stale_problem(project, snippet) is None


def test_a_snippet_without_output_is_named_with_the_command(project: SmallProject):
    with pytest.raises(Problem) as caught:
        read_outputs(project, project.snippet(TWO))
    assert str(caught.value) == "snippets/sums.py: no output has been accepted for this snippet yet.\n    Fix: Run: make outputs"


def test_an_output_edited_by_hand_is_named_with_the_difference(project: SmallProject):
    snippet = pair(project)
    project.replace("snippets/sums.out", "\n2\n", "\n3\n")
    problem = hand_edit_problem(project, snippet, read_outputs(project, snippet.path), PRINTED)
    assert str(problem) == """\
snippets/sums.out:1: this output was edited by hand: it is not what the snippet printed when it was accepted.
    --- accepted
    +++ printed
    @@ -1,2 +1,2 @@
     1
    -3
    +2
    Fix: Undo the edit, or run: make outputs"""


@pytest.mark.parametrize("stamp", ["", "# stamp: 0\n", "# stamp: 0123456789abcdef 0123456789abcdef\n"])
def test_a_damaged_stamp_counts_as_an_edit(project: SmallProject, stamp: str):
    snippet = pair(project)
    output_file(snippet.path).write_text(stamp + output_file(snippet.path).read_text().partition("\n")[2])
    assert hand_edit_problem(project, snippet, PRINTED, PRINTED).what == "this output was edited by hand: it is not what the snippet printed when it was accepted."


def test_an_output_whose_markers_are_damaged_is_named_with_the_command(project: SmallProject):
    snippet = pair(project)
    project.replace("snippets/sums.out", "# --8<-- [end:one]\n", "")
    with pytest.raises(Problem) as caught:
        read_outputs(project, snippet.path)
    assert str(caught.value) == ("snippets/sums.out:4: this output is damaged: section 'two' starts inside section 'one' (line 2).\n"
                                 "    Fix: Undo the edit, or run: make outputs")


def test_an_output_that_is_not_utf_8_is_named(project: SmallProject):
    snippet = pair(project)
    project.write("snippets/sums.out", b"# stamp\n\xff\n")
    with pytest.raises(Problem, match="UTF-8") as caught:
        read_outputs(project, snippet.path)
    assert (caught.value.where, caught.value.line) == ("snippets/sums.out", 2)


def test_a_snippet_edited_after_its_output_was_accepted_is_named(project: SmallProject):
    pair(project)
    edited = read_snippet(project, project.snippet(TWO + "# a comment\n"))
    assert str(stale_problem(project, edited)) == (
        "snippets/sums.py: the snippet changed after its output was accepted.\n    Fix: Look at the new output, then run: make outputs")


def test_a_changed_output_is_told_with_file_line_expected_got_and_fix(project: SmallProject):
    problem = output_problem(project, pair(project), PRINTED, {"one": "1\n", "two": "3\n"})
    assert str(problem) == """\
snippets/sums.py:4: the output of section 'two' changed.
    --- accepted
    +++ printed
    @@ -1 +1 @@
    -2
    +3
    Fix: Mend the snippet; or, if the new output is intended, run: make outputs"""


def test_sections_that_came_or_went_are_named(project: SmallProject):
    problem = output_problem(project, pair(project), {"one": "1\n"}, PRINTED)
    assert str(problem) == "snippets/sums.py: expected the sections ['one'], found ['one', 'two'].\n    Fix: Run: make outputs"


def test_the_tolerance_of_a_section_is_its_own(project: SmallProject):
    snippet = read_snippet(project, project.snippet("# tolerance: 0.1\n" + section("one", "print(1.0)") + section("two", "print(1.0)")))
    accepted = {"one": "1.0\n", "two": "1.0\n"}
    assert output_problem(project, snippet, accepted, {"one": "1.05\n", "two": "1.0\n"}) is None
    assert output_problem(project, snippet, accepted, {"one": "1.05\n", "two": "1.05\n"}).line == 5


@pytest.mark.parametrize("accepted, printed", [
    ("loss: 0.5000001\n", "loss: 0.5000002\n"),
    ("[0.1  0.25]\n", "[0.10000001 0.25      ]\n"),     # NumPy pads to the longest number
    ("1e-05\n", "1.0000001e-05\n"),
    ("-0.3333333\n", "-0.3333334\n"),
    ("nan inf\n", "nan inf\n"),
])
def test_numbers_that_differ_by_rounding_are_the_same(accepted: str, printed: str):
    assert same(accepted, printed, 1e-6)


@pytest.mark.parametrize("accepted, printed", [
    ("loss: 0.50\n", "loss: 0.51\n"),
    ("loss: 0.5\n", "cost: 0.5\n"),
    ("shape: (3, 2)\n", "shape: (2, 3)\n"),
    ("1000000\n", "1000001\n"),           # whole numbers are counts: exact
    ("[1 2]\n", "[1. 2.]\n"),             # the type changed
    ("3\n", "3.0\n"),
    ("1.0\n", "-1.0\n"),
    ("float32\n", "float64\n"),           # digits in a word are not a number
    ("a b\n", "a  b\n"),
    ("1 2\n", "1   2\n"),                 # no number changed, so the spaces may not either
    ("1 2\n", "12\n"),
    ("0.5\n", "0.5\n0.5\n"),
    ("0.5\n0.25\n", "0.5 0.25\n"),
    ("nan\n", "0.5\n"),
    ("0.5", "0.5\n"),
])
def test_everything_else_is_not(accepted: str, printed: str):
    assert not same(accepted, printed, 1e-6)


def test_without_tolerance_only_the_same_text_is_the_same():
    assert same("0.5\n", "0.5\n", 0) and not same("0.5\n", "0.50\n", 0)


def test_a_difference_shows_both_sides():
    assert difference("a\nb\n", "a\nc\n").split("\n    ")[-3:] == [" a", "-b", "+c"]
