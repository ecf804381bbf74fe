"""A snippet is a plain program whose marked sections are shown on pages. Here it is read, not run."""
import ast
import functools
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.files import Project
from tools.problems import Problem

MARKER = re.compile(r"^\s*#\s*-+8<-+\s*\[(start|end):([^\]]*)\]\s*$")
TOLERANCE = re.compile(r"^\s*#\s*tolerance:\s*(\S+)\s*$")
DEFAULT_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Section:
    """The lines strictly between a start and an end marker (1-based numbers of the markers)."""

    name: str
    start: int
    end: int
    tolerance: float = DEFAULT_TOLERANCE


@dataclass(frozen=True)
class Stretch:
    """Consecutive statements that run together: one section, or the code between two.

    `expected_error` is the expression after `except` when the section stands in a `try:` of its own.
    """

    section: str | None
    statements: list[ast.stmt]
    expected_error: ast.expr | None = None


@dataclass(frozen=True)
class Snippet:
    """A program read from `path`: its sections in order of appearance and its stretches in order of execution."""

    path: Path
    text: str
    sections: dict[str, Section]
    stretches: list[Stretch] = field(repr=False)

    def raises(self, section: str) -> bool:
        """Whether the section is expected to end with an error."""
        return any(stretch.expected_error for stretch in self.stretches if stretch.section == section)

    def code(self, section: str) -> str:
        """The lines of a section as pages show them: without the indentation of a `try:` around it."""
        marked = self.sections[section]
        return textwrap.dedent("".join(f"{line}\n" for line in self.text.splitlines()[marked.start : marked.end - 1]))


def read_snippet(project: Project, path: Path) -> Snippet:
    """The snippet in a file.

    Raises: Problem for text that is not UTF-8 or not Python, and for sections that are unclosed, duplicate,
    nested or cut through a statement, and for the same defects in the helper modules it imports.
    """
    text = project.read(path)
    snippet = _snippet(path, text, project.shown(path))
    helper_files(project, path, text)
    return snippet


@functools.lru_cache(maxsize=1024)   # each section on a page asks for its snippet
def _snippet(path: Path, text: str, where: str) -> Snippet:
    sections = read_sections(text, where)
    return Snippet(path, text, sections, list(_stretches(parse(text, where).body, list(sections.values()), where)))


@functools.lru_cache(maxsize=1024)
def parse(text: str, where: str) -> ast.Module:
    """The syntax tree of a program. Raises: Problem when it is not Python."""
    try:
        return ast.parse(text, filename=where)
    except (SyntaxError, ValueError) as error:   # ValueError: a null byte
        raise Problem(where, getattr(error, "lineno", None), f"expected Python, found a syntax error: {getattr(error, 'msg', error)}.", "Run the file by itself and mend it.") from None


def read_sections(text: str, where: str) -> dict[str, Section]:
    """The sections of a text by name, in order. Raises: Problem when a marker has no partner or a name is used twice."""
    sections: dict[str, Section] = {}
    opened: tuple[str, int] | None = None
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if not (marker := MARKER.match(line)):
            continue
        kind, name = marker.groups()
        _check_marker(kind, name, opened, sections, where, number)
        if kind == "end":
            sections[name] = Section(name, opened[1], number, _tolerance(lines, opened[1], where))
        opened = (name, number) if kind == "start" else None
    if opened:
        raise Problem(where, opened[1], f"section '{opened[0]}' is never closed.", f"Add the line: # --8<-- [end:{opened[0]}]")
    return sections


def _check_marker(kind: str, name: str, opened: tuple[str, int] | None, sections: dict[str, Section], where: str, line: int) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        raise Problem(where, line, f"expected a section name like 'wrong-count', found '{name}'.", "Use lower-case words joined by hyphens, beginning with a letter.")
    if kind == "start" and opened:
        raise Problem(where, line, f"section '{name}' starts inside section '{opened[0]}' (line {opened[1]}).", f"Add before it: # --8<-- [end:{opened[0]}]")
    if kind == "start" and name in sections:
        raise Problem(where, line, f"section '{name}' was already used at line {sections[name].start}.", "Give this section a name of its own.")
    if kind == "end" and (not opened or opened[0] != name):
        found = f"section '{opened[0]}' is open" if opened else "no section is open"
        raise Problem(where, line, f"section '{name}' ends here, but {found}.", "Make the names of the start and the end marker agree.")


def _tolerance(lines: list[str], start: int, where: str) -> float:
    """The relative tolerance written on the line above the start marker, or the default."""
    if start < 2 or not (found := TOLERANCE.match(lines[start - 2])):
        return DEFAULT_TOLERANCE
    try:
        value = float(found[1])
        if not 0 <= value < 1:
            raise ValueError
    except ValueError:
        raise Problem(where, start - 1, f"expected a tolerance from 0 to below 1, found '{found[1]}'.", "Write, for example: # tolerance: 0.02") from None
    return value


def _stretches(statements: list[ast.stmt], sections: list[Section], where: str) -> Iterator[Stretch]:
    """Consecutive statements of the same section, joined; a `try:` around a section becomes a section that must fail."""
    gathered: list[ast.stmt] = []
    current: str | None = None
    for statement in statements:
        failing = _section_inside(statement, sections)
        name = None if failing else _section_around(statement, sections, where)
        if gathered and (failing or name != current):
            yield Stretch(current, gathered)
            gathered = []
        if failing:
            yield _failing_stretch(statement, failing, where)
        else:
            gathered.append(statement)
            current = name
    if gathered:
        yield Stretch(current, gathered)


def _first_line(statement: ast.stmt) -> int:
    return min([statement.lineno, *(decorator.lineno for decorator in getattr(statement, "decorator_list", []))])


def _section_around(statement: ast.stmt, sections: list[Section], where: str) -> str | None:
    first, last = _first_line(statement), statement.end_lineno or statement.lineno
    for section in sections:
        if section.start < first and last < section.end:
            return section.name
        if first <= section.start <= last or first <= section.end <= last:
            raise Problem(where, first, f"a marker of section '{section.name}' cuts through this statement (lines {first} to {last}).",
                          "Put markers between top-level statements (or a whole section alone into the body of a `try:`).")
    return None


def _section_inside(statement: ast.stmt, sections: list[Section]) -> Section | None:
    if not isinstance(statement, ast.Try):
        return None
    return next((section for section in sections if statement.lineno < section.start and section.end <= statement.handlers[0].lineno), None) if statement.handlers else None


def _failing_stretch(statement: ast.Try, section: Section, where: str) -> Stretch:
    inside = all(section.start < part.lineno and part.end_lineno < section.end for part in statement.body)
    if not inside or len(statement.handlers) != 1 or statement.handlers[0].type is None or statement.orelse or statement.finalbody:
        raise Problem(where, statement.lineno, f"section '{section.name}' should fail, but its `try:` is not alone with one `except SomeError`.",
                      "Keep only the section in the body and write one handler, for example `except ValueError as error:`.")
    return Stretch(section.name, statement.body, statement.handlers[0].type)


@functools.cache   # asked many times for the same text
def imported_modules(text: str) -> frozenset[str]:
    """Dotted names of all modules a program imports anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return frozenset(names)


def helper_files(project: Project, path: Path, text: str) -> list[Path]:
    """The modules beside a snippet that it imports, directly or through each other. Raises: Problem for one that cannot be read."""
    found: dict[Path, None] = {}
    waiting = [text]
    while waiting:
        for name in sorted(imported_modules(waiting.pop())):
            helper = path.parent / f"{name.replace('.', '/')}.py"
            if helper.is_file() and helper != path and helper not in found:
                found[helper] = None
                waiting.append(project.read(helper))
                parse(waiting[-1], project.shown(helper))
    return list(found)
