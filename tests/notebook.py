"""A built page as the notebook it is for a reader: its Python blocks, copied from the HTML or downloaded, and the output after each."""
import contextlib
import io
import os
import re
import runpy
import sys
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path

import nbformat
from bs4 import BeautifulSoup, Tag
from nbclient import NotebookClient

from small_project import environment_with
from tools.execution import last_line
from tools.files import Project
from tools.outputs import difference, same
from tools.snippets import DEFAULT_TOLERANCE, read_snippet
from tools.worker import ENVIRONMENT

SECONDS = 300.0   # for a whole page
LOG_LINE = re.compile(r"^WARNING:tensorflow:.*\n", re.MULTILINE)   # in a kernel, TensorFlow logs where programs print


@dataclass(frozen=True)
class Block:
    """A Python block as the copy button gives it, and what the page shows after it."""

    code: str
    output: str = ""
    raises: bool = False


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


def blocks_of_cells(notebook: dict) -> list[Block]:
    """The code cells of a downloaded or executed notebook, as if they stood on a page."""
    return [_block_of_cell(cell) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def _block_of_cell(cell: dict) -> Block:
    printed = LOG_LINE.sub("", "".join(output["text"] for output in cell["outputs"] if output.get("name") == "stdout"))
    errors = [output for output in cell["outputs"] if output["output_type"] == "error"]
    return Block(f"{cell['source']}\n", printed + "".join(f"{_last_line(error)}\n" for error in errors), raises=bool(errors))


def _last_line(error: dict) -> str:
    """The end of a traceback without the module of the error, which a kernel does not tell, and only the first line of a long message."""
    message = error["evalue"].partition("\n")[0]
    return f"{error['ename']}: {message}" if message else error["ename"]


def run_notebook(notebook: dict, folder: Path) -> list[Block]:
    """The code cells with what they print when a kernel of their own runs them in a folder, from top to bottom."""
    fresh = nbformat.from_dict({**notebook, "cells": [{**cell, "outputs": []} if cell["cell_type"] == "code" else cell for cell in notebook["cells"]]})
    client = NotebookClient(fresh, timeout=int(SECONDS), kernel_name="python3", resources={"metadata": {"path": str(folder)}})
    return blocks_of_cells(client.execute(env=environment_with(ENVIRONMENT)))


def cell_differences(notebook: dict, folder: Path, tolerances: dict[str, float]) -> list[str]:
    """Where a notebook does not do what it shows, when a reader runs all its cells."""
    pairs = zip(blocks_of_cells(notebook), run_notebook(notebook, folder), strict=True)
    return [f"cell of code {number}:\n{textwrap.indent(shown.code, '    ')}\n{problem}" for number, (shown, run) in enumerate(pairs, 1)
            if (problem := _cell_difference(shown, run, tolerances.get(shown.code, DEFAULT_TOLERANCE)))]


def _cell_difference(shown: Block, run: Block, tolerance: float) -> str:
    return "" if shown.raises == run.raises and same(shown.output, run.output, tolerance) else f"the notebook shows something else than is printed\n{difference(shown.output, run.output)}"


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


def tolerances(project: Project) -> dict[str, float]:
    """The tolerance of each section of each snippet, by the code that a page shows of it."""
    found = {}
    for path in project.snippet_files():
        snippet = read_snippet(project, path)
        found.update({snippet.code(name): section.tolerance for name, section in snippet.sections.items()})
    return found
