"""Which snippets still have to be run in this environment, running them, and accepting what they print."""
import functools
import hashlib
import itertools
import json
import platform
import re
import sys
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from tools.execution import Run, run_snippet
from tools.files import Project, write_atomically
from tools.outputs import hand_edit_problem, output_file, output_problem, output_text, read_outputs, same, stale_problem
from tools.plots import without_pixels
from tools.problems import Problem
from tools.snippets import Snippet, helper_files, imported_modules, read_snippet
from tools.worker import Crashed, TooSlow, Worker

TIME_LIMIT = 120.0  # seconds for one snippet
LIBRARIES = {"numpy": "NumPy", "tensorflow": "TensorFlow", "keras": "Keras", "sklearn": "scikit-learn", "matplotlib": "Matplotlib"}
PACKAGES = {"sklearn": "scikit-learn"}
HEAVY = {"tensorflow", "keras"}


@functools.cache
def versions() -> dict[str, str]:
    """The name and version of Python and of each library that snippets may use, found without importing any."""
    found = {"Python": platform.python_version()}
    for module, name in LIBRARIES.items():
        found[name] = metadata.version(PACKAGES.get(module, module))
    return found


def versions_used(project: Project, snippet: Path) -> dict[str, str]:
    """Those of `versions()` that a snippet depends on through its own and its helpers' imports."""
    names = ["Python", *(LIBRARIES[module] for module in sorted(_top_modules(project, snippet) & LIBRARIES.keys(), key=list(LIBRARIES).index))]
    return {name: version for name, version in versions().items() if name in names}


def figure_files(project: Project, snippet: Path, section: str) -> list[Path]:
    """The files of the figures drawn by a section that exist: `<snippet>-<section>.svg`, then `…-2.svg` and so on."""
    return list(itertools.takewhile(Path.is_file, (figure_file(project, snippet, section, number) for number in itertools.count(1))))


def figure_file(project: Project, snippet: Path, section: str, number: int) -> Path:
    """Where the n-th figure of a section is kept."""
    place = snippet.relative_to(project.snippets).with_suffix("")
    return project.figures / place.parent / f"{place.name}-{section}{'' if number == 1 else f'-{number}'}.svg"


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


@dataclass
class Result:
    """One snippet with its run; `problem` says why it is red, or is None."""

    snippet: Path
    run: Run
    problem: Problem | None


def read_all(project: Project, files: Iterable[Path]) -> tuple[list[Snippet], list[Problem]]:
    """The snippets that can be read, and the problems of those that cannot."""
    snippets, problems = [], []
    for file in files:
        try:
            snippets.append(read_snippet(project, file))
        except Problem as problem:
            problems.append(problem)
    return snippets, problems


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


def run_all(project: Project, snippets: list[Snippet], finish: Callable[[Snippet, Run], None], report: Callable[[str], None]) -> None:
    """Run snippets, those without TensorFlow in one process while another imports it, and hand over each run as it ends."""
    heavy = [snippet for snippet in snippets if needs_tensorflow(project, snippet.path)]
    light = [snippet for snippet in snippets if snippet not in heavy]
    progress = Progress(len(snippets), report)
    lock = threading.Lock()

    def run_group(group: list[Snippet]) -> None:
        worker = Worker(preload(project, [snippet.path for snippet in group]))
        worker.start()
        try:
            for snippet in group:
                progress.begin(project.shown(snippet.path))
                run = run_one(project, worker, snippet.path)
                with lock:
                    finish(snippet, run)
                    progress.end(project.shown(snippet.path), run.seconds)
        finally:
            worker.stop()

    groups = [group for group in (heavy, light) if group]
    _in_parallel([lambda group=group: run_group(group) for group in groups])


def _in_parallel(jobs: list[Callable[[], None]]) -> None:
    """Run each job in a thread and raise the first error, after all have ended."""
    errors: list[BaseException] = []

    def guarded(job: Callable[[], None]) -> None:
        try:
            job()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(job,), daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def run_one(project: Project, worker: Worker, file: Path, seconds: float | None = None) -> Run:
    """One run in a worker; a snippet that never ends or kills its process becomes a problem that names it."""
    limit = seconds or TIME_LIMIT
    try:
        return worker.call(run_snippet, str(project.root), str(file), seconds=limit)
    except TooSlow as error:
        return Run(seconds=limit, problem=Problem(project.shown(file), _line_in(str(error), file), f"the snippet was stopped here: it did not end within {limit:g} seconds.",
                                                  "Look for an endless loop, or make the example smaller."))
    except Crashed as error:
        return Run(problem=Problem(project.shown(file), _line_in(str(error), file), "the snippet ended its process without an answer (a crash, or os._exit).",
                                   "Run the file by itself and mend it."))


def _line_in(stack: str, file: Path) -> int | None:
    """The innermost line of `file` in a stack written by faulthandler, if it is there."""
    name = str(file).encode("ascii", "backslashreplace").decode()
    found = re.search(rf'File "{re.escape(name)}", line (\d+)', stack)
    return int(found[1]) if found else None


class Progress:
    """Says, as each snippet ends, how long it took, how many are left and which are running."""

    def __init__(self, total: int, report: Callable[[str], None]):
        self.total, self.done, self.running, self.report = total, 0, [], report
        if total:
            report(f"Running {total} snippet{'s' if total > 1 else ''} …")

    def begin(self, name: str) -> None:
        self.running.append(name)

    def end(self, name: str, seconds: float) -> None:
        self.done += 1
        self.running.remove(name)
        now = f"; running: {', '.join(self.running)}" if self.running else ""
        self.report(f"  [{self.done}/{self.total}] {name} took {seconds:.2f} s, {self.total - self.done} left{now}")


def _modules(project: Project, snippet: Path) -> set[str]:
    text = project.read(snippet)
    names = set(imported_modules(text))
    for helper in helper_files(project, snippet, text):
        names |= imported_modules(project.read(helper))
    return names


def _top_modules(project: Project, snippet: Path) -> set[str]:
    return {name.partition(".")[0] for name in _modules(project, snippet)}


def needs_tensorflow(project: Project, snippet: Path) -> bool:
    """Whether the snippet imports TensorFlow or Keras, itself or through its helpers."""
    return bool(_top_modules(project, snippet) & HEAVY)


def preload(project: Project, snippets: Iterable[Path]) -> set[str]:
    """The libraries that a group of snippets imports, for the warm process to have ready."""
    names = set().union(*(_modules(project, snippet) for snippet in snippets))
    return {name for name in names if name.partition(".")[0] in LIBRARIES}


