"""Read a page's Markdown, without rendering it: front matter, and the marks that checks compare."""
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from tools.files import Project
from tools.problems import Problem

FRONT_MATTER = re.compile(r"\A---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
FENCE = re.compile(r"^(?P<indent>\s*)(?P<ticks>`{3,}|~{3,})\s*(?P<info>[^`]*)$")
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*(?:\{\s*#([\w-]+)[^}]*\})?\s*$")
ADMONITION = re.compile(r"^\s*(!!!|\?\?\?\+?)\s+([\w-]+)(?:\s+\"(.*)\")?\s*$")
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
INCLUDE = re.compile(r"^\s*-+8<-+\s+\"([^\"]+)\"\s*$")
INCLUDE_MARK = re.compile(r"^\s*-+8<-+")   # whatever the include extension might act on
CODE_SPAN = re.compile(r"`+[^`]*`+")


@dataclass(frozen=True)
class Fence:
    """A fenced block: the line its fence opens on, its info string, and the lines inside."""

    line: int
    info: str
    body: list[str]
    indent: str = ""

    @property
    def is_python(self) -> bool:
        return re.match(r"(\{\s*\.)?(python|py|python3|pycon)\b", self.info) is not None

    @property
    def classes(self) -> list[str]:
        return re.findall(r"\.([\w-]+)", self.info)

    @property
    def include(self) -> str | None:
        """The path after `--8<--` when the block is exactly one include."""
        found = INCLUDE.match(self.body[0]) if len(self.body) == 1 else None
        return found[1] if found else None

    @property
    def last_line(self) -> int:
        return self.line + len(self.body) + 1


@dataclass(frozen=True)
class Mark:
    """Something both languages must have in the same place, such as `("heading", "2 #reshape")`."""

    kind: str
    value: str
    line: int


@dataclass
class Page:
    """A Markdown file: `meta` is its front matter, `text` the rest, `first` the number of the first line of `text`."""

    path: Path
    meta: dict
    text: str
    first: int
    fences: list[Fence] = field(default_factory=list)

    @functools.cached_property
    def marks(self) -> list[Mark]:
        """All marks, in the order of their lines."""
        return sorted([*_marks(self._prose), *(Mark("block", _block(fence), fence.line) for fence in self.fences)], key=lambda mark: mark.line)

    @functools.cached_property
    def links(self) -> list[Mark]:
        """The targets of links in the prose."""
        return [Mark("link", target, number) for number, line in self._prose for target in LINK.findall(CODE_SPAN.sub("", line))]

    @property
    def _prose(self) -> list[tuple[int, str]]:
        """Numbered lines, empty where there are fenced blocks."""
        inside = {number for fence in self.fences for number in range(fence.line, fence.last_line + 1)}
        return [(number, "" if number in inside else line) for number, line in enumerate(self.text.splitlines(), self.first)]

    @functools.cached_property
    def figure_names(self) -> set[str]:
        """The file names of the figures the page shows."""
        return {Path(mark.value).name for mark in self.marks if mark.kind == "figure"}


def read_page(project: Project, path: Path) -> Page:
    """The page in a file. Raises: Problem for a missing file, text that is not UTF-8, damaged front matter or an unclosed fence."""
    return parse_page(project.read(path), path, project.shown(path))


def parse_page(whole: str, path: Path, where: str) -> Page:
    """The page in a text; `where` names it in messages. Raises: Problem for damaged front matter or an unclosed fence."""
    found = FRONT_MATTER.match(whole)
    page = Page(path, _meta(found[1], where) if found else {}, whole[found.end() :] if found else whole, whole[: found.end()].count("\n") + 1 if found else 1)
    page.fences = list(_fences(page, where))
    return page


def _meta(text: str, where: str) -> dict:
    try:
        meta = yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 2
        raise Problem(where, line, f"the front matter is not YAML: {getattr(error, 'problem', error)}.", "Write `name: value` lines between the two --- lines.") from None
    if not isinstance(meta, dict):
        raise Problem(where, 2, "the front matter is not a list of `name: value` lines.", "Write `name: value` lines between the two --- lines.")
    return meta


def _fences(page: Page, where: str) -> Iterator[Fence]:
    lines = page.text.splitlines()
    opened: tuple[int, re.Match] | None = None
    for index, line in enumerate(lines):
        found = FENCE.match(line)
        if opened is None and found:
            opened = (index, found)
        elif opened and found and not found["info"] and found["ticks"].startswith(opened[1]["ticks"]):
            start, opening = opened
            yield Fence(start + page.first, opening["info"].strip(), lines[start + 1 : index], opening["indent"])
            opened = None
    if opened:
        raise Problem(where, opened[0] + page.first, "this code block is never closed.", f"Add a line with {opened[1]['ticks']} after it.")


def _block(fence: Fence) -> str:
    return f"{fence.info} {' '.join(line.strip() for line in fence.body)}".strip()


def _marks(prose: list[tuple[int, str]]) -> Iterator[Mark]:
    table: list[tuple[int, str]] = []
    for number, line in [*prose, (0, "")]:
        if line.strip().startswith("|"):
            table.append((number, line))
            continue
        if table:
            yield Mark("table", f"{len(table)} rows, {_columns(table[-1][1])} columns", table[0][0])
            table = []
        yield from _marks_of_line(number, line)


def _columns(row: str) -> int:
    return row.strip().strip("|").count("|") + 1


def _marks_of_line(number: int, line: str) -> Iterator[Mark]:
    if found := HEADING.match(line):
        yield Mark("heading", f"{'#' * len(found[1])} {{ #{found[3]} }}" if found[3] else f"{'#' * len(found[1])} without an anchor", number)
    if found := ADMONITION.match(line):
        yield Mark("box", f"{found[1]} {found[2]}{'' if found[3] else ' without a title'}", number)
    if line.strip().startswith("///"):
        yield Mark("caption", line.strip(), number)
    for found in IMAGE.finditer(CODE_SPAN.sub("", line)):
        yield Mark("figure", found[2], number)
