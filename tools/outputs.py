"""What a snippet printed and drew: the stamped .out file beside it, its figures, and when two outputs count as the same."""
import difflib
import hashlib
import itertools
import re
from pathlib import Path

from tools.files import Project
from tools.problems import Problem
from tools.snippets import Snippet, read_sections

STAMP = re.compile(r"^# stamp: ([0-9a-f]{16}) ([0-9a-f]{16})$")
NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?(?![\w])")


def output_file(snippet: Path) -> Path:
    """The .out file that belongs to a snippet."""
    return snippet.with_suffix(".out")


def figure_files(project: Project, snippet: Path, section: str) -> list[Path]:
    """The files of the figures drawn by a section that exist: `<snippet>-<section>.svg`, then `…-2.svg` and so on."""
    return list(itertools.takewhile(Path.is_file, (figure_file(project, snippet, section, number) for number in itertools.count(1))))


def figure_file(project: Project, snippet: Path, section: str, number: int) -> Path:
    """Where the n-th figure of a section is kept."""
    place = snippet.relative_to(project.snippets).with_suffix("")
    return project.figures / place.parent / f"{place.name}-{section}{'' if number == 1 else f'-{number}'}.svg"


def digest(text: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def output_text(source: str, printed: dict[str, str]) -> str:
    """The whole .out file: the stamp, then each section between the markers it has in the snippet."""
    body = "".join(f"# --8<-- [start:{name}]\n{text}{'' if text.endswith(chr(10)) or not text else chr(10)}# --8<-- [end:{name}]\n" for name, text in printed.items())
    return f"# stamp: {digest(source)} {digest(body)}\n{body}"


def read_outputs(project: Project, snippet: Path) -> dict[str, str]:
    """The accepted text of each section.

    Raises: Problem when there is no .out file or its sections are damaged.
    """
    path = output_file(snippet)
    if not path.is_file():
        raise Problem(project.shown(snippet), None, "no output has been accepted for this snippet yet.", "Run: make outputs")
    text = project.read(path)
    lines = text.splitlines()
    try:
        sections = read_sections(text, project.shown(path)).values()
    except Problem as problem:
        raise Problem(problem.where, problem.line, f"this output is damaged: {problem.what}", "Undo the edit, or run: make outputs") from None
    return {section.name: "".join(f"{line}\n" for line in lines[section.start : section.end - 1]) for section in sections}


def hand_edit_problem(project: Project, snippet: Snippet, accepted: dict[str, str], printed: dict[str, str]) -> Problem | None:
    """Whether the snippet's .out says something else than its stamp, with the difference to what is printed now, or None."""
    path = output_file(snippet.path)
    first, _, body = project.read(path).partition("\n")
    stamp = STAMP.match(first)
    if stamp and stamp[2] == digest(body):
        return None
    changes = difference("".join(accepted.values()), "".join(printed.values()))
    return Problem(project.shown(path), 1, f"this output was edited by hand: it is not what the snippet printed when it was accepted.{changes and chr(10)}{changes}",
                   "Undo the edit, or run: make outputs")


def stale_problem(project: Project, snippet: Snippet) -> Problem | None:
    """Whether the snippet is not the one whose output was accepted, or None."""
    stamp = STAMP.match(project.read(output_file(snippet.path)).partition("\n")[0])
    if stamp and stamp[1] == digest(snippet.text):
        return None
    return Problem(project.shown(snippet.path), None, "the snippet changed after its output was accepted.", "Look at the new output, then run: make outputs")


def same(accepted: str, printed: str, tolerance: float) -> bool:
    """Whether two outputs agree: text exactly, whole numbers exactly, others within a relative tolerance (and then the spaces beside them may differ)."""
    if accepted == printed:
        return True
    ours, theirs = NUMBER.findall(accepted), NUMBER.findall(printed)
    if tolerance == 0 or ours == theirs or _words(accepted) != _words(printed):
        return False
    return all(_close(a, b, tolerance) for a, b in zip(ours, theirs))


def _words(text: str) -> list[str]:
    """A text line by line with # for each number and the spaces around it, because the width of a number may vary."""
    return [re.sub(r" *\0 *", "#", NUMBER.sub("\0", line)) for line in text.splitlines()]


def _close(accepted: str, printed: str, tolerance: float) -> bool:
    if accepted == printed:
        return True
    if not all(re.search(r"[.eE]", number) for number in (accepted, printed)):   # 3 is not 3.0: the type changed
        return False
    a, b = float(accepted), float(printed)
    return abs(a - b) <= tolerance * max(abs(a), abs(b))


def difference(accepted: str, printed: str) -> str:
    """A readable diff from the accepted to the printed text."""
    lines = difflib.unified_diff(accepted.splitlines(), printed.splitlines(), "accepted", "printed", lineterm="")
    return "\n".join(f"    {line}" for line in lines)


def output_problem(project: Project, snippet: Snippet, accepted: dict[str, str], printed: dict[str, str]) -> Problem | None:
    """The first section whose printed text is not the accepted one, as a problem with a diff."""
    if list(accepted) != list(printed):
        return Problem(project.shown(snippet.path), None, f"expected the sections {list(accepted)}, found {list(printed)}.", "Run: make outputs")
    for name, text in printed.items():
        section = snippet.sections[name]
        if not same(accepted[name], text, section.tolerance):
            return Problem(project.shown(snippet.path), section.start, f"the output of section '{name}' changed.\n{difference(accepted[name], text)}",
                           "Mend the snippet; or, if the new output is intended, run: make outputs")
    return None
