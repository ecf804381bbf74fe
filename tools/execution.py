"""Run one snippet in this process, the way the page shows it: stretch by stretch, in one fresh namespace."""
import ast
import contextlib
import io
import itertools
import os
import random
import sys
import tempfile
import time
import traceback
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tools.files import Project
from tools.plots import figures_as_svg, prepare_matplotlib
from tools.problems import Problem
from tools.snippets import Snippet, Stretch, read_snippet


@dataclass
class Run:
    """What running a snippet gave: printed text and figures (SVG) per section, seconds, and what went wrong, if anything."""

    printed: dict[str, str] = field(default_factory=dict)
    figures: dict[str, list[str]] = field(default_factory=dict)
    seconds: float = 0.0
    problem: Problem | None = None


def run_snippet(root: str, path: str) -> Run:
    """Run the snippet at `path` of the project at `root` and return what it printed and drew; never raises for a snippet's own error."""
    project = Project(Path(root))
    started = time.perf_counter()
    run = Run()
    try:
        snippet = read_snippet(project, Path(path))
        with fresh_state(snippet.path), warnings.catch_warnings():
            warnings.simplefilter("error", RuntimeWarning)
            warnings.simplefilter("error", UserWarning)
            _run_stretches(project, snippet, run)
    except Problem as problem:
        run.problem = problem
    run.seconds = time.perf_counter() - started
    return run


def _run_stretches(project: Project, snippet: Snippet, run: Run) -> None:
    namespace = sys.modules["__main__"].__dict__
    for stretch in snippet.stretches:
        printed = io.StringIO(newline=None)   # a progress bar's \r becomes a line end, as it would in a file
        with contextlib.redirect_stdout(printed):
            failure = _failure(project, snippet, stretch, namespace)
        if stretch.section:
            run.printed[stretch.section] = run.printed.get(stretch.section, "") + printed.getvalue() + failure
            if figures := figures_as_svg(f"{snippet.path.stem}-{stretch.section}"):
                run.figures[stretch.section] = figures


def _failure(project: Project, snippet: Snippet, stretch: Stretch, namespace: dict) -> str:
    """Execute a stretch and return the last line of the traceback when an error was expected, "" otherwise.

    Raises: Problem for an unexpected error, or when the expected one did not come.
    """
    where, line = project.shown(snippet.path), stretch.statements[0].lineno
    try:
        exec(compile(ast.Module(stretch.statements, []), str(snippet.path), "exec"), namespace)
    except (Exception, SystemExit) as error:
        if stretch.expected_error is None or not isinstance(error, _expected_type(stretch, namespace)):
            raise Problem(where, _line_of(error, snippet.path) or line, f"the snippet raised {last_line(error)}{f', in section {stretch.section!r}' if stretch.section else ''}",
                          "Run the file by itself and mend it; an error that the page should show stands in a `try:` of its own.") from None
        return last_line(error) + "\n"
    if stretch.expected_error is not None:
        raise Problem(where, line, f"expected {ast.unparse(stretch.expected_error)} in section '{stretch.section}', but nothing was raised.",
                      "Mend the code, or take the `try:` away.")
    return ""


def _expected_type(stretch: Stretch, namespace: dict) -> type[BaseException]:
    return eval(compile(ast.Expression(stretch.expected_error), "<expected error>", "eval"), namespace)


def last_line(error: BaseException) -> str:
    """The line that closes a traceback, `ValueError: …`; without the spelling hint that only newer Pythons add, and only the first line of a long message."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
    message = str(error).partition("\n")[0]
    return f"{name}: {message}" if message else name


def _line_of(error: BaseException, path: Path) -> int | None:
    """The last line of the snippet itself that the traceback goes through."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    return lines[-1] if lines else None


@contextlib.contextmanager
def fresh_state(path: Path) -> Iterator[None]:
    """A fresh `__main__`, fixed seeds, no open figures, no Keras state, and a scratch folder to work in; all put back afterwards."""
    main, folder, arguments, search_path = sys.modules["__main__"], os.getcwd(), sys.argv, sys.path[:]
    sys.modules["__main__"] = types.ModuleType("__main__")
    sys.modules["__main__"].__file__ = str(path)
    sys.argv, sys.path[:0] = [str(path)], [str(path.parent)]
    loaded = set(sys.modules)
    _reset_libraries()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        os.chdir(scratch)
        try:
            yield
        finally:
            os.chdir(folder)
            sys.modules["__main__"], sys.argv, sys.path[:] = main, arguments, search_path
            _forget_helpers(path.parent, set(sys.modules) - loaded)


_runs_in_this_process = itertools.count()


def _reset_libraries() -> None:
    """Seed and clear what is loaded; nothing is imported for it."""
    prepare_matplotlib()
    random.seed(0)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(0)
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
    if "keras" in sys.modules:
        if next(_runs_in_this_process):              # a forked child has nothing to clear, and clearing is slow there
            sys.modules["keras"].utils.clear_session()
        sys.modules["keras"].utils.set_random_seed(0)


def _forget_helpers(folder: Path, names: set[str]) -> None:
    """Unload modules that lie beside the snippet, so that an edited helper is read again."""
    for name in names:
        file = getattr(sys.modules[name], "__file__", None)
        if file and Path(file).is_relative_to(folder):
            del sys.modules[name]
