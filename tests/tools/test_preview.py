"""What `mkdocs serve` shows while an author writes, without MkDocs."""
import threading
from collections.abc import Iterator

import pytest

from small_project import SmallProject, code, section, shown
from tools.preview import Preview

ONE = section("one", "print(1)")


class Warm:
    """A preview whose processes are warm."""

    def __init__(self, project: SmallProject):
        self.preview = Preview(project, lambda line: None)
        self.preview._warm_up(ready=lambda: None)

    def __call__(self) -> str:
        self.preview.refresh()
        return self.preview.message()


@pytest.fixture
def started(project: SmallProject) -> Iterator[Warm]:
    """A preview of a page with one accepted snippet."""
    project.accepted(ONE)
    project.page(shown("sums", "one"))
    warm = Warm(project)
    yield warm
    warm.preview.stop()


def overlay(project: SmallProject, name: str = "sums") -> str:
    path = project.cache / "preview" / "snippets" / f"{name}.out"
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def test_with_everything_accepted_there_is_nothing_to_say(project: SmallProject, started: Warm):
    assert started() == "" and overlay(project) == ""


def test_new_output_is_kept_apart_until_it_is_accepted(project: SmallProject, started: Warm):
    before = project.contents("snippets")["snippets/sums.out"]
    path = project.snippet(section("one", "print(2)"))
    assert started() == "" and started.preview.is_new(path) and "\n2\n" in overlay(project)
    assert project.contents("snippets")["snippets/sums.out"] == before
    project.accepted(section("one", "print(2)"))
    assert started() == "" and not started.preview.is_new(path)


def test_an_edit_that_is_taken_back_leaves_no_trace(project: SmallProject, started: Warm):
    path = project.snippet(section("one", "print(2)"))
    started()
    project.snippet(ONE)
    assert started() == "" and not started.preview.is_new(path)


@pytest.mark.parametrize("text, told", [
    (ONE + "1 / 0\n", "snippets/sums.py:4: the snippet raised ZeroDivisionError"),
    ("print(\n", "snippets/sums.py:1: expected Python, found a syntax error"),
    ("# --8<-- [start:one]\n", "snippets/sums.py:1: section 'one' is never closed."),
    (ONE + "import os; os._exit(0)\n", "snippets/sums.py: the snippet ended its process"),
    (section("two", "print(1)"), "docs/ko/index.md:4: snippets/sums.py has no section 'one'."),
])
@pytest.mark.parametrize("mended", [ONE, section("one", "print(3)")])
def test_an_error_is_told_until_it_is_mended(project: SmallProject, started: Warm, text: str, told: str, mended: str):
    project.snippet(text)
    assert told in started() and told in started()
    project.snippet(mended)
    assert started() == ""


def test_a_snippet_that_was_broken_before_the_start_is_told(project: SmallProject):
    project.accepted(ONE)
    project.page(shown("sums", "one"))
    project.snippet("print(\n", "other.py")
    project.write("snippets/bytes.py", b"\xff")
    warm = Warm(project)
    try:
        message = warm()
        assert "snippets/other.py:1: expected Python" in message and "snippets/bytes.py:1: expected UTF-8" in message
    finally:
        warm.preview.stop()


def test_a_deleted_snippet_is_forgotten_and_comes_back(project: SmallProject, started: Warm):
    path = project.snippet(ONE + "1 / 0\n")
    assert "ZeroDivisionError" in started()
    path.unlink()
    message = started()
    assert "ZeroDivisionError" not in message and "docs/ko/index.md:4: snippets/sums.py does not exist." in message
    project.snippet(ONE + "1 / 0\n")
    assert "ZeroDivisionError" in started()


def test_a_new_snippet_on_a_new_page_needs_no_acceptance_to_be_shown(project: SmallProject, started: Warm):
    project.snippet(section("two", "print(2)"), "new.py")
    project.page(shown("new", "two"), "other")
    assert started() == "" and "\n2\n" in overlay(project, "new")


def test_a_page_with_a_defect_is_told_with_file_and_line(project: SmallProject, started: Warm):
    project.page(shown("sums", "one") + code("sums.py:two"))
    assert "docs/ko/index.md:10: snippets/sums.py has no section 'two'." in started()


def test_a_translation_that_is_not_there_yet_is_no_defect_while_writing(project: SmallProject, started: Warm):
    project.write("docs/ko/new.md", "# New { #new }\n")
    assert started() == ""


def test_an_edited_helper_runs_its_snippets_again(project: SmallProject, started: Warm):
    project.snippet("value = 1\n", "_helper.py")
    project.snippet("from _helper import value\n" + section("one", "print(value)"), "sums.py")
    started()
    project.snippet("value = 5\n", "_helper.py")
    started()
    assert "\n5\n" in overlay(project)


def test_only_what_changed_runs(project: SmallProject, started: Warm):
    lines: list[str] = []
    started.preview.report = lines.append
    started()
    project.snippet(ONE + "# more\n")
    started(), started()
    assert len(lines) == 1 and lines[0].startswith("snippets/sums.py took ")


def test_until_the_libraries_are_there_what_was_accepted_is_shown(project: SmallProject):
    project.accepted(ONE)
    project.page(shown("sums", "one"))
    path = project.snippet(section("one", "print(2)"))
    preview, ready = Preview(project, lambda line: None), threading.Event()
    try:
        preview.refresh()
        assert not preview.is_new(path)
        preview.start(ready.set)
        assert ready.wait(60)             # told that something is waiting, so that the site is built again
        preview.refresh()
        assert preview.is_new(path)
    finally:
        preview.stop()


def test_a_library_that_no_snippet_needed_before_is_there_and_seeded(project: SmallProject, started: Warm):
    for _ in range(2):
        project.snippet("import numpy as np\n" + section("one", "print(np.random.rand())"))
        assert started() == "" and "\n0.5488135039273248\n" in overlay(project)
        project.snippet(ONE)
        started()
