"""What still has to run, running it, and accepting what it prints."""
import json
import os
import re
from pathlib import Path

import pytest

from small_project import SmallProject, section
from tools.outputs import output_file
from tools.snippets import read_snippet
from tools.verification import Verified, accept, figure_files, needs_tensorflow, preload, run_one, unverified, verify, versions, versions_used
from tools.worker import Worker

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


def test_an_endless_snippet_is_stopped_and_named(project: SmallProject):
    path = project.snippet(ONE + "x = 0\nwhile True:\n    x += 1\n")
    worker = Worker()
    try:
        problem = run_one(project, worker, path, seconds=0.5).problem
        assert re.fullmatch(r"snippets/sums\.py:[56]: the snippet was stopped here: it did not end within 0\.5 seconds\.\n"
                            r"    Fix: Look for an endless loop, or make the example smaller\.", str(problem))
        assert run_one(project, worker, project.snippet(ONE, "next.py")).printed == {"one": "1\n"}
    finally:
        worker.stop()


def test_the_line_of_an_endless_loop_is_found_below_a_korean_folder_with_spaces(tmp_path: Path):
    project = SmallProject(tmp_path / "내 문서 (1)")
    worker = Worker()
    try:
        assert run_one(project, worker, project.snippet("while True:\n    pass\n", "고리.py"), seconds=0.5).problem.line in (1, 2)
    finally:
        worker.stop()


@pytest.mark.parametrize("end", ["os._exit(0)", "os._exit(3)", "os.kill(os.getpid(), 9)", "os.kill(os.getpid(), 15)"])
def test_a_snippet_that_ends_its_process_is_named_and_the_next_one_runs(project: SmallProject, end: str):
    project.snippet(f"import os\n{end}\n", "a_deadly.py")
    project.snippet(ONE, "b_next.py")
    found = problems(project)
    assert found[0] == "snippets/a_deadly.py: the snippet ended its process without an answer (a crash, or os._exit).\n    Fix: Run the file by itself and mend it."
    assert found[1].startswith("snippets/b_next.py: no output has been accepted")


def test_a_crash_is_told_with_its_line(project: SmallProject):
    project.snippet("import faulthandler\n\nfaulthandler._sigsegv()\n")
    assert problems(project)[0].startswith("snippets/sums.py:3: the snippet ended its process without an answer")


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


# ── one process for TensorFlow, another for the rest ─────────────────────────────────────────────────────────────────

def test_tensorflow_is_found_in_imports_of_helpers_too(project: SmallProject):
    project.snippet("import keras\n", "_model.py")
    assert needs_tensorflow(project, project.snippet("import tensorflow as tf\n", "a.py"))
    assert needs_tensorflow(project, project.snippet("import _model\n", "b.py"))
    assert not needs_tensorflow(project, project.snippet("import numpy as np\n", "c.py"))


def test_a_process_has_ready_what_its_snippets_import(project: SmallProject):
    paths = [project.snippet("import numpy.linalg\nimport os\n", "a.py"), project.snippet("from sklearn.datasets import load_digits\n", "b.py")]
    assert preload(project, paths) == {"numpy.linalg", "sklearn.datasets"}


@pytest.fixture
def fake_tensorflow(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A TensorFlow that notes each import of it in a file, and then waits for a file before it goes on."""
    log = project.root / "imports.txt"
    project.write("fake/tensorflow/__init__.py", f"""\
import pathlib, time
with open({str(log)!r}, "a") as file:
    file.write("imported\\n")
while not pathlib.Path({str(project.root / "go")!r}).exists():
    time.sleep(0.02)
""")
    monkeypatch.syspath_prepend(str(project.root / "fake"))
    monkeypatch.setenv("PYTHONPATH", str(project.root / "fake"))
    return log


def test_tensorflow_is_imported_once_for_all_snippets(project: SmallProject, fake_tensorflow: Path):
    project.write("go", "")
    for number in range(3):
        project.snippet(f"import tensorflow\n{ONE}", f"heavy_{number}.py")
    assert len(accepts(project)) == 3
    assert fake_tensorflow.read_text() == "imported\n"


def test_snippets_without_tensorflow_do_not_wait_for_it(project: SmallProject, fake_tensorflow: Path):
    project.snippet(f"import tensorflow\n{ONE}", "heavy.py")
    project.snippet(ONE, "light_1.py")
    project.snippet(ONE, "light_2.py")
    order: list[str] = []

    def report(line: str) -> None:
        order.extend(re.findall(r"(\w+)\.py took", line))
        if "light_2.py took" in line:
            project.write("go", "")      # only now may the import of TensorFlow end

    assert accept(project, project.snippet_files(), report) == []
    assert order == ["light_1", "light_2", "heavy"]


def test_without_a_tensorflow_snippet_nothing_imports_it(project: SmallProject, fake_tensorflow: Path):
    project.accepted(ONE)
    assert not fake_tensorflow.exists()


def test_a_library_that_is_not_there_is_told_by_the_snippet_that_imports_it(project: SmallProject):
    project.snippet("import no_such_library\n")
    assert problems(project)[0].startswith("snippets/sums.py:1: the snippet raised ModuleNotFoundError: No module named 'no_such_library'")


def test_progress_says_what_runs_how_many_are_left_and_how_long_each_took(project: SmallProject):
    project.snippet(ONE, "a.py")
    project.snippet(ONE, "b.py")
    lines: list[str] = []
    accept(project, project.snippet_files(), lines.append)
    shown = [re.sub(r"\d+\.\d\d s", "N s", line) for line in lines]
    assert shown[0] == "Running 2 snippets …"
    assert "  [1/2] snippets/a.py took N s, 1 left" in shown and "  [2/2] snippets/b.py took N s, 0 left" in shown


def test_nothing_to_run_is_said_with_silence(project: SmallProject):
    project.accepted(ONE)
    lines: list[str] = []
    verify(project, project.snippet_files(), lines.append)
    assert lines == []


def test_versions_are_those_a_snippet_uses(project: SmallProject):
    path = project.snippet("import numpy as np\n")
    assert list(versions_used(project, path)) == ["Python", "NumPy"]
    assert list(versions()) == ["Python", "NumPy", "TensorFlow", "Keras", "scikit-learn", "Matplotlib"]


def test_unverified_names_what_a_build_would_run(project: SmallProject):
    project.accepted(ONE, "a.py")
    snippets = [read_snippet(project, path) for path in (project.snippets / "a.py", project.snippet(ONE, "b.py"))]
    assert [project.shown(snippet.path) for snippet in unverified(project, snippets)] == ["snippets/b.py"]
