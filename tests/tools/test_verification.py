"""What still has to run, running it, and accepting what it prints."""
import json
import os
import re
from pathlib import Path

import pytest

from small_project import SmallProject, section
from tools.outputs import figure_files, output_file
from tools.snippets import read_snippet
from tools.verification import Verified, accept, unverified, verify

ONE = section("one", "print(1)")
PLOT = section("plot", "import matplotlib.pyplot as plt\nplt.figure(figsize=(1, 1))\nplt.plot([1, {top}])\nplt.show()")


def silent(line: str) -> None:
    """Progress that no test looks at."""


def problems(project: SmallProject, *paths: Path) -> list[str]:
    return [str(problem) for problem in verify(project, paths or project.snippet_files(), silent)]


def accepts(project: SmallProject) -> list[str]:
    lines: list[str] = []
    assert accept(project, project.snippet_files(), lines.append) == []
    return [line for line in lines if "accepted" in line]


def ran(project: SmallProject) -> list[str]:
    """The snippets that a verification runs now."""
    lines: list[str] = []
    verify(project, project.snippet_files(), lines.append)
    return [found[1] for line in lines if (found := re.search(r"\] (\S+) took", line))]


# ── what is red ──────────────────────────────────────────────────────────────────────────────────────────────────────

def test_a_section_that_would_take_the_file_of_a_drawing_is_named_before_anything_is_kept(project: SmallProject):
    project.write("figures/sums.py", "def bar_chart():\n    return None\n")
    snippet = project.snippet(section("bar-chart", "print(1)"))
    [problem] = accept(project, [snippet], silent)
    assert str(problem) == ("snippets/sums.py:1: section 'bar-chart' and the drawing `bar_chart` of figures/sums.py would be kept in the same file.\n"
                            "    Fix: Give one of them another name.")
    assert not output_file(snippet).exists() and problems(project) == [str(problem)]


def test_an_accepted_snippet_is_in_order(project: SmallProject):
    project.accepted(ONE)
    assert problems(project) == []


def test_a_changed_output_is_named(project: SmallProject):
    project.accepted("import os\n" + section("one", "print(os.environ.get('ANSWER', 1))"))
    os.environ["ANSWER"] = "2"
    try:
        (project.cache / "verified.json").unlink()
        [message] = problems(project)
    finally:
        del os.environ["ANSWER"]
    assert message.startswith("snippets/sums.py:2: the output of section 'one' changed.\n") and "    -1\n    +2\n" in message and "Fix: " in message


def test_a_snippet_that_raises_is_named(project: SmallProject):
    project.snippet(ONE + "1 / 0\n")
    assert problems(project)[0].startswith("snippets/sums.py:4: the snippet raised ZeroDivisionError: division by zero\n    Fix: ")


def test_every_red_snippet_is_named_in_one_run(project: SmallProject):
    project.snippet("print(\n", "unreadable.py")
    project.snippet("1 / 0\n", "wrong.py")
    project.snippet(ONE, "new.py")
    assert sorted(message.partition(":")[0] for message in problems(project)) == ["snippets/new.py", "snippets/unreadable.py", "snippets/wrong.py"]


def test_an_output_edited_by_hand_is_named(project: SmallProject):
    project.accepted(ONE)
    project.replace("snippets/sums.out", "\n1\n", "\n1.0\n")
    [message] = problems(project)
    assert message.startswith("snippets/sums.out:1: this output was edited by hand") and "    -1.0\n    +1\n" in message


def test_a_snippet_edited_after_acceptance_is_named_even_when_it_prints_the_same(project: SmallProject):
    project.accepted(ONE)
    project.replace("snippets/sums.py", "print(1)", "print(2 - 1)")
    assert problems(project) == ["snippets/sums.py: the snippet changed after its output was accepted.\n    Fix: Look at the new output, then run: make outputs"]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"# stamp: half", b"# stamp: 0123456789abcdef 0123456789abcdef\n# --8<-- [start:one]\n"])
def test_a_damaged_output_is_named_and_accepting_mends_it(project: SmallProject, content: bytes):
    whole = output_file(project.accepted(ONE)).read_bytes()
    project.write("snippets/sums.out", content)
    assert len(problems(project)) == 1 and "sums.out" in problems(project)[0]
    accepts(project)
    assert output_file(project.snippets / "sums.py").read_bytes() == whole and problems(project) == []


def test_a_figure_that_changed_is_named(project: SmallProject):
    project.accepted(PLOT.format(top=2))
    project.write("docs/figures/sums-plot.svg", "<svg>another</svg>\n")
    assert problems(project) == ["docs/figures/sums-plot.svg: the figure drawn by section 'plot' of snippets/sums.py changed.\n    Fix: Look at the new figure: make outputs"]


def test_a_figure_that_is_missing_is_named(project: SmallProject):
    project.accepted(PLOT.format(top=2))
    (project.figures / "sums-plot.svg").unlink()
    assert problems(project) == ["snippets/sums.py:1: section 'plot' draws 1 figures, 0 are kept.\n    Fix: Run: make outputs"]


# ── what runs again ──────────────────────────────────────────────────────────────────────────────────────────────────

def test_what_was_verified_does_not_run_again(project: SmallProject):
    project.accepted(ONE)
    assert ran(project) == []


@pytest.mark.parametrize("change", ["snippets/sums.py", "snippets/_helper.py", "snippets/sums.out", "docs/figures/sums-plot.svg"])
def test_a_change_of_anything_the_result_depends_on_makes_it_run_again(project: SmallProject, change: str):
    project.snippet("value = 1\n", "_helper.py")
    project.accepted("import _helper\n" + PLOT.format(top=2))
    assert ran(project) == []
    path = project.root / change
    path.write_bytes(path.read_bytes() + b"\n")
    assert ran(project) == ["snippets/sums.py"]


def test_other_versions_of_the_libraries_make_it_run_again(project: SmallProject, monkeypatch: pytest.MonkeyPatch):
    project.accepted(ONE)
    monkeypatch.setattr("tools.verification.versions", lambda: {"Python": "3.99"})
    assert ran(project) == ["snippets/sums.py"]


def test_only_what_changed_runs_again(project: SmallProject):
    project.accepted(ONE, "first.py")
    project.accepted(ONE, "second.py")
    project.snippet(ONE + "# more\n", "second.py")
    assert ran(project) == ["snippets/second.py"]


def test_a_red_snippet_runs_again_and_a_green_one_beside_it_does_not(project: SmallProject):
    project.accepted(ONE, "green.py")
    project.snippet("1 / 0\n", "red.py")
    assert ran(project) == ran(project) == ["snippets/red.py"]


@pytest.mark.parametrize("content", [b"", b"{", b'{"snippets/sums.py": "', b"[]", b"null", b"\xff\xfe", b'{"snippets/sums.py": 3}'])
def test_a_damaged_record_counts_as_empty_and_is_mended(project: SmallProject, content: bytes):
    project.accepted(ONE)
    project.write(".cache/verified.json", content)
    assert ran(project) == ["snippets/sums.py"]
    assert list(json.loads((project.cache / "verified.json").read_text())) == ["snippets/sums.py"] and ran(project) == []


def test_what_was_verified_before_a_killed_run_is_kept(project: SmallProject):
    project.accepted(ONE, "a_first.py")
    (project.cache / "verified.json").unlink()
    project.snippet("import os\nos._exit(1)\n", "b_second.py")
    ran(project)
    assert list(Verified(project).keys) == ["snippets/a_first.py"]


# ── accepting ────────────────────────────────────────────────────────────────────────────────────────────────────────

def test_accepting_writes_the_output_and_says_so(project: SmallProject):
    project.snippet(ONE)
    assert accepts(project) == ["  accepted snippets/sums.out"] and "\n1\n" in (project.snippets / "sums.out").read_text()


def test_an_output_that_says_the_same_is_left_as_it_was(project: SmallProject):
    number = "import os\n" + section("one", "print(float(os.environ.get('NUMBER', '0.5')))")
    path = output_file(project.accepted(number))
    before = path.stat()
    os.environ["NUMBER"] = "0.50000001"
    try:
        assert accepts(project) == []
        assert path.stat().st_mtime_ns == before.st_mtime_ns and path.stat().st_ino == before.st_ino
        os.environ["NUMBER"] = "0.51"
        assert accepts(project) == ["  accepted snippets/sums.out"]
    finally:
        del os.environ["NUMBER"]
    assert "\n0.51\n" in path.read_text()


def test_an_edit_that_prints_the_same_only_renews_the_stamp(project: SmallProject):
    before = output_file(project.accepted(ONE)).read_text().splitlines()
    project.snippet(ONE + "# more\n")
    assert accepts(project) == []
    after = (project.snippets / "sums.out").read_text().splitlines()
    assert before[0] != after[0] and before[1:] == after[1:] and problems(project) == []


def test_the_output_of_a_red_snippet_is_left_as_it_was(project: SmallProject):
    before = output_file(project.accepted(ONE)).read_bytes()
    project.snippet(section("one", "print(2)") + "1 / 0\n")
    [problem] = accept(project, project.snippet_files(), silent)
    assert problem.line == 4 and (project.snippets / "sums.out").read_bytes() == before


def test_a_red_snippet_does_not_keep_the_others_from_being_accepted(project: SmallProject):
    project.snippet("1 / 0\n", "a_red.py")
    project.snippet(ONE, "b_green.py")
    assert len(accept(project, project.snippet_files(), silent)) == 1 and (project.snippets / "b_green.out").is_file()


def test_figures_are_accepted_changed_and_removed(project: SmallProject):
    path = project.accepted(PLOT.format(top=2))
    [figure] = figure_files(project, path, "plot")
    first = figure.read_text()
    project.accepted(PLOT.format(top=3))
    assert figure.read_text() != first
    project.accepted(section("plot", "print('no figure any more')"))
    assert figure_files(project, path, "plot") == []


def test_a_figure_that_says_the_same_is_left_as_it_was(project: SmallProject):
    [figure] = figure_files(project, project.accepted(PLOT.format(top=2)), "plot")
    before = figure.stat().st_mtime_ns
    accepts(project)
    assert figure.stat().st_mtime_ns == before


def test_windows_line_ends_stay_verified(project: SmallProject):
    for path in (project.accepted(ONE), project.snippets / "sums.out"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert problems(project) == []


def test_unverified_names_what_a_build_would_run(project: SmallProject):
    project.accepted(ONE, "a.py")
    snippets = [read_snippet(project, path) for path in (project.snippets / "a.py", project.snippet(ONE, "b.py"))]
    assert [project.shown(snippet.path) for snippet in unverified(project, snippets)] == ["snippets/b.py"]
