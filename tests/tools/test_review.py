"""Recording that the two languages of a page were read side by side."""
import pytest

from small_project import SmallProject
from tools.problems import Problem
from tools.review import record_review, review_problem


def pair(project: SmallProject, korean: str, english: str) -> None:
    project.write("docs/ko/a.md", korean)
    project.write("docs/en/a.md", english)


def test_a_pair_that_nobody_reviewed_is_named_with_the_command(project: SmallProject):
    pair(project, "# 가\n", "# A\n")
    assert str(review_problem(project, "a")) == ("docs/en/a.md:1: nobody has recorded a review of this page against docs/ko.\n"
                                                 "    Fix: Read the two side by side, bring them into agreement, then run: python -m tools review a")


@pytest.mark.parametrize("head", ["", "---\n---\n", "---\nterms: [sum]\n---\n"])
def test_a_recorded_review_holds_and_keeps_the_rest_of_the_page(project: SmallProject, head: str):
    pair(project, f"{head}# 가\n", f"{head}# A\n")
    record_review(project, "a")
    assert review_problem(project, "a") is None
    text = (project.docs / "en" / "a.md").read_text()
    assert text.endswith("---\n# A\n") and text.count("---\n") == 2 and ("terms: [sum]\n" in text) == ("terms" in head)


def test_a_second_review_replaces_the_first(project: SmallProject):
    pair(project, "# 가\n", "# A\n")
    record_review(project, "a")
    project.replace("docs/ko/a.md", "가", "나")
    record_review(project, "a")
    assert review_problem(project, "a") is None and (project.docs / "en" / "a.md").read_text().count("reviewed:") == 1


def test_front_matter_may_change_without_a_new_review(project: SmallProject):
    pair(project, "---\ndescription: 가\n---\n# 가\n", "# A\n")
    record_review(project, "a")
    project.replace("docs/ko/a.md", "description: 가", "description: 나")
    assert review_problem(project, "a") is None


def test_both_languages_are_named_when_both_changed(project: SmallProject):
    pair(project, "# 가\n", "# A\n")
    record_review(project, "a")
    project.replace("docs/ko/a.md", "가", "나")
    project.replace("docs/en/a.md", "# A", "# B")
    assert "docs/ko/a.md and docs/en/a.md changed" in review_problem(project, "a").what


def test_windows_line_ends_are_no_change(project: SmallProject):
    pair(project, "# 가\n\n글\n", "# A\n\nText\n")
    record_review(project, "a")
    for language in ("ko", "en"):
        path = project.docs / language / "a.md"
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert review_problem(project, "a") is None


def test_a_page_that_is_missing_cannot_be_reviewed(project: SmallProject):
    project.write("docs/en/a.md", "# A\n")
    with pytest.raises(Problem, match="does not exist"):
        record_review(project, "a")
    assert (project.docs / "en" / "a.md").read_text() == "# A\n"
