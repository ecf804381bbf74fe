"""A page in two languages is reviewed as a pair: the English page's front matter records the digests of both texts."""
import re

from tools.files import Project, write_atomically
from tools.markdown import read_page
from tools.outputs import digest
from tools.problems import Problem

STAMP = re.compile(r"^reviewed:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)


def pair_digests(project: Project, name: str) -> dict[str, str]:
    """The digests of the Korean and the English text of a page, without their front matter."""
    return {language: digest(read_page(project, project.docs / language / f"{name}.md").text) for language in ("ko", "en")}


def review_problem(project: Project, name: str) -> Problem | None:
    """Which language of a page changed since the two were last read side by side, or None."""
    english = project.docs / "en" / f"{name}.md"
    recorded = read_page(project, english).meta.get("reviewed")
    fix = f"Read the two side by side, bring them into agreement, then run: python -m tools review {name}"
    if not isinstance(recorded, dict):
        return Problem(project.shown(english), 1, "nobody has recorded a review of this page against docs/ko.", fix)
    changed = [language for language, value in pair_digests(project, name).items() if recorded.get(language) != value]
    if not changed:
        return None
    pages = " and ".join(f"docs/{language}/{name}.md" for language in changed)
    return Problem(project.shown(english), 1, f"{pages} changed after the two languages were reviewed against each other.", fix)


def record_review(project: Project, name: str) -> None:
    """Write the digests of both texts into the English page's front matter. Raises: Problem when a page is missing."""
    path = project.docs / "en" / f"{name}.md"
    stamp = "reviewed:\n" + "".join(f"  {language}: '{value}'\n" for language, value in pair_digests(project, name).items())
    text = project.read(path)
    if not text.startswith("---\n"):
        text = f"---\n---\n{text}"
    head, tail = text[4:].split("---\n", 1)
    write_atomically(path, f"---\n{STAMP.sub('', head)}{stamp}---\n{tail}")
