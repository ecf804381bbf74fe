"""`python -m tools …`, as an author types it: what it prints and its exit code."""
import subprocess

import pytest

from small_project import SmallProject, section, shown

ONE = section("one", "print(1)")


@pytest.fixture
def whole(project: SmallProject) -> SmallProject:
    """A project with the build code, one accepted snippet and a page."""
    project.accepted(ONE)
    project.page(shown("sums", "one"))
    return project.with_build_code()


def refused(run: subprocess.CompletedProcess) -> str:
    assert run.returncode == 1, run.stdout + run.stderr
    assert "Traceback" not in run.stderr
    return run.stderr


def test_outputs_accepts_all_snippets_and_says_how_long_each_took(whole: SmallProject):
    whole.snippet(section("one", "print(2)"))
    run = whole.run("tools", "outputs")
    assert run.returncode == 0 and "[1/1] snippets/sums.py took" in run.stdout and "accepted snippets/sums.out" in run.stdout


def test_outputs_accepts_those_named_only(whole: SmallProject):
    whole.snippet(section("one", "print(2)"))
    whole.snippet(ONE, "other.py")
    assert whole.run("tools", "outputs", "snippets/other.py").returncode == 0
    assert (whole.snippets / "other.out").is_file() and "\n1\n" in (whole.snippets / "sums.out").read_text()


def test_outputs_refuses_a_snippet_that_raises_and_leaves_its_output(whole: SmallProject):
    before = whole.contents("snippets")
    whole.snippet(ONE + "1 / 0\n")
    assert "snippets/sums.py:4: the snippet raised ZeroDivisionError: division by zero\n    Fix: " in refused(whole.run("tools", "outputs"))
    assert whole.contents("snippets")["snippets/sums.out"] == before["snippets/sums.out"]


def test_outputs_refuses_a_snippet_that_is_not_there(whole: SmallProject):
    assert "snippets/sumz.py: this file does not exist." in refused(whole.run("tools", "outputs", "snippets/sumz.py"))


def test_outputs_refuses_a_file_that_is_no_snippet(whole: SmallProject):
    for name in ("snippets/sums.out", "mkdocs_adapter.py", "snippets"):
        assert f"{name}: expected a snippet: a .py file below snippets/." in refused(whole.run("tools", "outputs", name))


def test_check_says_that_all_is_well(whole: SmallProject):
    run = whole.run("tools", "check")
    assert (run.returncode, run.stdout) == (0, "All pages are in order.\n")


def test_check_names_what_is_wrong(whole: SmallProject):
    whole.replace("docs/ko/index.md", "{ #top }", "")
    assert "docs/ko/index.md:1: this heading has no anchor.\n    Fix: " in refused(whole.run("tools", "check"))


def test_check_of_one_page_leaves_the_others_alone(whole: SmallProject):
    whole.page("## No anchor\n", "other")
    assert whole.run("tools", "check", "index").returncode == 0
    assert whole.run("tools", "check", "other").returncode == 1


def test_review_makes_a_stale_page_fresh(whole: SmallProject):
    whole.write("docs/ko/index.md", (whole.docs / "ko" / "index.md").read_text() + "\n글\n")
    assert "changed after the two languages were reviewed" in refused(whole.run("tools", "check"))
    run = whole.run("tools", "review", "index")
    assert (run.returncode, run.stdout) == (0, "  reviewed index\n")
    assert whole.run("tools", "check").returncode == 0


def test_review_refuses_a_page_that_is_not_there(whole: SmallProject):
    assert "docs/ko/other.md: this file does not exist." in refused(whole.run("tools", "review", "other"))


def test_figures_says_what_it_drew(whole: SmallProject):
    whole.write("figures/part/page.py", 'class Drawing:\n    def svg(self):\n        return "<svg></svg>"\n\ndef dots():\n    return Drawing()\n')
    assert whole.run("tools", "figures").stdout == "  drew docs/figures/part/page-dots.svg\n"
    assert whole.run("tools", "figures").stdout == ""


def test_without_a_command_the_commands_are_told(whole: SmallProject):
    run = whole.run("tools")
    assert run.returncode == 2 and "outputs" in whole.run("tools", "--help").stdout
