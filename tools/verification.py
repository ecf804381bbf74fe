"""Which snippets still have to be run in this environment, comparing what they print and draw, and accepting it."""
import hashlib
import json
import re
import sys
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from tools.execution import Run
from tools.files import Project, write_atomically
from tools.libraries import versions
from tools.outputs import figure_file, figure_files, hand_edit_problem, output_file, output_problem, output_text, read_outputs, same, stale_problem
from tools.plots import without_pixels
from tools.problems import Problem
from tools.running import run_all
from tools.snippets import Snippet, helper_files, read_snippet


def key(project: Project, snippet: Snippet) -> str:
    """A digest of all that the result depends on: source, helpers, accepted output and figures, versions."""
    parts = [snippet.text, json.dumps(versions()), sys.platform]
    files = [*helper_files(project, snippet.path, snippet.text), output_file(snippet.path)]
    files += [path for name in snippet.sections for path in figure_files(project, snippet.path, name)]
    parts += [hashlib.sha256(file.read_bytes()).hexdigest() for file in files if file.is_file()]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


class Verified:
    """The local record of what was verified in this environment: snippet name -> key. A damaged record counts as empty."""

    def __init__(self, project: Project):
        self.file = project.cache / "verified.json"
        self.keys = self._read()
        self.lock = threading.Lock()

    def _read(self) -> dict[str, str]:
        try:
            keys = json.loads(self.file.read_text(encoding="utf-8"))
            return keys if isinstance(keys, dict) else {}
        except (OSError, ValueError):
            return {}

    def record(self, name: str, value: str) -> None:
        """Remember that a snippet was verified, at once and atomically, so that a killed run loses nothing."""
        with self.lock:
            self.keys[name] = value
            write_atomically(self.file, json.dumps(self.keys, indent=1))


def read_all(project: Project, files: Iterable[Path]) -> tuple[list[Snippet], list[Problem]]:
    """The snippets that can be read and kept, and the problems of those that cannot."""
    snippets, problems = [], []
    for file in files:
        try:
            snippet = read_snippet(project, file)
            _check_figure_names(project, snippet)
            snippets.append(snippet)
        except Problem as problem:
            problems.append(problem)
    return snippets, problems


def _check_figure_names(project: Project, snippet: Snippet) -> None:
    """A section's figure is kept under its name, and so is a drawing: neither may take the other's file."""
    place = snippet.path.relative_to(project.snippets)
    program = project.root / "figures" / place
    drawn = set(re.findall(r"^def ([a-z]\w*)\(", project.read(program), re.MULTILINE)) if program.is_file() else set()
    for name, section in snippet.sections.items():
        if name.replace("-", "_") in drawn:
            raise Problem(project.shown(snippet.path), section.start, f"section '{name}' and the drawing `{name.replace('-', '_')}` of {project.shown(program)} would be kept in the same file.",
                          "Give one of them another name.")


def unverified(project: Project, snippets: Iterable[Snippet]) -> list[Snippet]:
    """The snippets whose key is not in the record of this environment."""
    keys = Verified(project).keys
    return [snippet for snippet in snippets if keys.get(project.shown(snippet.path)) != key(project, snippet)]


def verify(project: Project, files: Iterable[Path], report: Callable[[str], None] = print) -> list[Problem]:
    """Run every snippet that is not yet verified here and compare it with its accepted output. Returns what is wrong."""
    snippets, problems = read_all(project, files)
    verified = Verified(project)
    todo = unverified(project, snippets)

    def compare(snippet: Snippet, run: Run) -> None:
        problem = run.problem or comparison_problem(project, snippet, run)
        if problem:
            problems.append(problem)
        else:
            verified.record(project.shown(snippet.path), key(project, snippet))

    run_all(project, todo, compare, report)
    return problems


def accept(project: Project, files: Iterable[Path], report: Callable[[str], None] = print) -> list[Problem]:
    """Run snippets and keep what they print and draw. Text that is "the same" as before is left as it was. Returns what is wrong."""
    snippets, problems = read_all(project, files)
    verified = Verified(project)

    def keep(snippet: Snippet, run: Run) -> None:
        if run.problem:
            problems.append(run.problem)
            return
        if keep_outputs(project, snippet, run):
            report(f"  accepted {project.shown(output_file(snippet.path))}")
        keep_figures(project, snippet, run)
        verified.record(project.shown(snippet.path), key(project, snippet))

    run_all(project, snippets, keep, report)
    return problems


def comparison_problem(project: Project, snippet: Snippet, run: Run) -> Problem | None:
    """Why a run does not agree with what was accepted, or None."""
    try:
        accepted = read_outputs(project, snippet.path)
    except Problem as problem:
        return problem
    return (hand_edit_problem(project, snippet, accepted, run.printed)
            or output_problem(project, snippet, accepted, run.printed)
            or stale_problem(project, snippet)
            or figure_problem(project, snippet, run))


def figure_problem(project: Project, snippet: Snippet, run: Run) -> Problem | None:
    """The first figure that is missing, left over or drawn differently, or None."""
    for name, section in snippet.sections.items():
        drawn, kept = run.figures.get(name, []), figure_files(project, snippet.path, name)
        if len(drawn) != len(kept):
            return Problem(project.shown(snippet.path), section.start, f"section '{name}' draws {len(drawn)} figures, {len(kept)} are kept.", "Run: make outputs")
        for svg, file in zip(drawn, kept):
            if not same(without_pixels(project.read(file)), without_pixels(svg), max(section.tolerance, 1e-3)):
                return Problem(project.shown(file), None, f"the figure drawn by section '{name}' of {project.shown(snippet.path)} changed.",
                               "Look at the new figure: make outputs")
    return None


def keep_outputs(project: Project, snippet: Snippet, run: Run) -> bool:
    """Write the .out file when it does not say the same; True when its text was new."""
    path = output_file(snippet.path)
    try:
        accepted = read_outputs(project, snippet.path)
        unchanged = hand_edit_problem(project, snippet, accepted, run.printed) is None and output_problem(project, snippet, accepted, run.printed) is None
    except Problem:
        unchanged = False
    text = output_text(snippet.text, accepted if unchanged else run.printed)
    if not path.is_file() or path.read_bytes() != text.encode():
        write_atomically(path, text)
    return not unchanged


def keep_figures(project: Project, snippet: Snippet, run: Run) -> None:
    """Write the figures that changed and remove those the snippet no longer draws."""
    if figure_problem(project, snippet, run) is None:
        return
    for name in snippet.sections:
        for file in figure_files(project, snippet.path, name):
            file.unlink()
        for number, svg in enumerate(run.figures.get(name, []), 1):
            write_atomically(figure_file(project, snippet.path, name, number), svg)
