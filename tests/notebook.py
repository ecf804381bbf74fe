"""A built page as the notebook it is for a reader: its Python blocks, copied from the HTML, and the output after each."""
import contextlib
import io
import os
import runpy
import sys
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from tools.execution import last_line
from tools.files import Project
from tools.outputs import difference, same
from tools.snippets import DEFAULT_TOLERANCE, read_snippet
from tools.worker import Worker

SECONDS = 300.0   # for a whole page


@dataclass(frozen=True)
class Block:
    """A Python block as the copy button gives it, and what the page shows after it."""

    code: str
    output: str = ""
    raises: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a block printed when it ran, and the last line of the traceback if it raised."""

    printed: str
    error: str = ""


def soup_of(html: str) -> BeautifulSoup:
    """The elements of a page."""
    return BeautifulSoup(html, "html.parser")


def blocks(html: str) -> list[Block]:
    """The Python blocks of a page in document order, folded ones included."""
    return [_block(element) for element in soup_of(html).select("div.highlight.language-python")]


def _block(element: Tag) -> Block:
    following = element.find_next_sibling()
    if following is None or "output" not in following.get("class", []):
        return Block(_text(element))
    return Block(_text(element), _text(following), "raises" in following["class"])


def _text(element: Tag) -> str:
    return element.select_one("pre > code").get_text()


def run_blocks(codes: list[str]) -> list[Outcome]:
    """Run code in one fresh namespace, from top to bottom, in a scratch folder. For a process of its own."""
    namespace = sys.modules["__main__"].__dict__
    with _scratch_folder():
        return [_outcome(code, namespace) for code in codes]


def _outcome(code: str, namespace: dict) -> Outcome:
    with contextlib.redirect_stdout(io.StringIO(newline=None)) as printed:
        try:
            exec(compile(code, "<page>", "exec"), namespace)
        except Exception as error:
            return Outcome(printed.getvalue(), last_line(error))
    return Outcome(printed.getvalue())


def run_file(path: str) -> str:
    """Run a snippet as `python <file>` does; what went wrong, or "". For a process of its own."""
    sys.argv, sys.path[0:0] = [path], [str(Path(path).parent)]
    with _scratch_folder(), contextlib.redirect_stdout(io.StringIO()):
        try:
            runpy.run_path(path, run_name="__main__")
        except BaseException as error:
            return last_line(error)
    return ""


@contextlib.contextmanager
def _scratch_folder():
    folder = os.getcwd()
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        try:
            yield
        finally:
            os.chdir(folder)


def differences(html: str, worker: Worker, tolerances: dict[str, float]) -> list[str]:
    """Where a page does not do what it shows, when a reader runs it from the top."""
    shown = blocks(html)
    outcomes = worker.call(run_blocks, [block.code for block in shown], seconds=SECONDS)
    return [f"block {number}:\n{textwrap.indent(block.code, '    ')}\n{problem}"
            for number, (block, outcome) in enumerate(zip(shown, outcomes, strict=True), 1)
            if (problem := _difference(block, outcome, tolerances.get(block.code, DEFAULT_TOLERANCE)))]


def _difference(block: Block, outcome: Outcome, tolerance: float) -> str:
    if bool(outcome.error) != block.raises:
        return f"expected {'an error' if block.raises else 'no error'}, got {outcome.error or 'none'}"
    got = outcome.printed + (f"{outcome.error}\n" if outcome.error else "")
    return "" if same(block.output, got, tolerance) else f"the page shows something else than is printed\n{difference(block.output, got)}"


def tolerances(project: Project) -> dict[str, float]:
    """The tolerance of each section of each snippet, by the code that a page shows of it."""
    found = {}
    for path in project.snippet_files():
        snippet = read_snippet(project, path)
        lines = snippet.text.splitlines()
        for section in snippet.sections.values():
            found[textwrap.dedent("".join(f"{line}\n" for line in lines[section.start : section.end - 1]))] = section.tolerance
    return found
