"""Many snippets in warm processes: one for TensorFlow, another for the rest; endless and deadly ones; progress."""
import re
from pathlib import Path

import pytest

from small_project import SmallProject, section
from tools.running import run_one
from tools.verification import accept, verify
from tools.worker import Worker

ONE = section("one", "print(1)")


def problems(project: SmallProject) -> list[str]:
    return [str(problem) for problem in verify(project, project.snippet_files(), lambda line: None)]


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
    assert accept(project, project.snippet_files(), lambda line: None) == []
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
    assert [line for line in shown if "accepted" not in line] == [
        "2 snippets to run; running: snippets/a.py",
        "  [1/2] snippets/a.py took N s, 1 left; running: snippets/b.py",
        "  [2/2] snippets/b.py took N s, 0 left",
    ]


def test_nothing_to_run_is_said_with_silence(project: SmallProject):
    project.accepted(ONE)
    lines: list[str] = []
    verify(project, project.snippet_files(), lines.append)
    assert lines == []
