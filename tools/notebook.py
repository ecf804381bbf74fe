"""A page as a Jupyter notebook: its prose, its code, and what that printed and drew. Nothing runs here, and no notebook library is needed."""
import base64
import functools
import itertools
import json
import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tools.files import Project
from tools.glossary_pages import TITLE
from tools.libraries import install_line, versions
from tools.markdown import IMAGE, Fence, Page, parse_page
from tools.outputs import figure_files, read_outputs
from tools.pages import accepted, anchor_problems, included
from tools.plain_markdown import Prose, anchors_linked, path_on_site, quoted
from tools.problems import Problem
from tools.rendering import on_white
from tools.snippets import Snippet

WORDS = {
    "ko": {
        "about": "텐서 노트의 [{title}]({file}) 페이지를 옮긴 한국어 노트북입니다. 코드는 영어 노트북과 같습니다.\n셀을 위에서부터 차례로 실행하세요. 셀 밑의 출력은 페이지에 실린 것입니다.",
        "install": "라이브러리가 없거나 출력이 다르면 새 셀에서 다음 줄을 한 번 실행하세요. Python {python}에서 확인한 버전입니다.",
    },
    "en": {
        "about": "This is the page [{title}]({file}) of Tensor Notes as a notebook in English. Its code is that of the Korean notebook.\nRun the cells from top to bottom. The outputs below them are those of the page.",
        "install": "If a library is missing, or an output differs, run this line once in a new cell. It names the versions that were verified with Python {python}.",
    },
}


@dataclass(frozen=True)
class Site:
    """What a notebook takes from elsewhere: texts of figures by their path in docs/figures, outputs of snippets, and how it links to pages of the site."""

    language: str
    read_figure: Callable[[str], str]
    outputs: Callable[[Project, Path], dict[str, str]] = read_outputs
    link: Callable[[str, str], str] = lambda text, target: text   # what stands for a link, given its text and its target as the page writes it


def notebook_file(name: str) -> str:
    """What the notebook of a page is called: reshaping.ipynb for tensors/reshaping, tensors.ipynb for tensors/index."""
    return f"{posixpath.basename(name.removesuffix('index').rstrip('/')) or 'tensor-notes'}.ipynb"


def notebook_json(project: Project, page: Page, text: str, name: str, site: Site) -> str:
    """The .ipynb of a page, such as tensors/reshaping: the same bytes whenever page, snippets, outputs and figures are the same.

    `text` is the page's, with what the build adds to it, such as the table of terms. Raises: Problem, the first that the page has.
    """
    where = project.shown(page.path)
    for problem in itertools.chain(anchor_problems(project, page), _unclosed(where, page)):
        raise problem
    if not (title := TITLE.search(text)):
        raise Problem(where, page.first, "this page has no title.", "Begin it with one, for example: # 텐서 크기 변환 { #reshaping }")
    notebook = {
        "cells": [{"id": f"cell-{number}", **cell} for number, cell in enumerate(_cells(project, page, text.replace(title[0], "", 1), title[1], name, site), 1)],
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}, "language_info": {"name": "python"},
            "title": title[1], "tensor_notes": {"language": site.language, "page": name},
        },
        "nbformat": 4, "nbformat_minor": 5,
    }
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _unclosed(where: str, page: Page) -> Iterator[Problem]:
    blocks = [mark for mark in page.marks if mark.kind == "caption"]
    for mark, following in itertools.zip_longest(blocks, blocks[1:]):
        if mark.value != "///" and (following is None or following.value != "///"):
            yield Problem(where, mark.line, f"the block `{mark.value}` is never closed.", "Add a line with /// after it.")


def _cells(project: Project, page: Page, text: str, title: str, name: str, site: Site) -> Iterator[dict]:
    """The cells for a text, whose Python blocks are those of the page."""
    printed = functools.cache(lambda snippet: site.outputs(project, snippet))
    blocks = [_block(project, page, fence, printed) for fence in page.fences if fence.is_python]
    drawn = {figure.name for block in blocks for figure in block.figures}
    prose = Prose(name, site.language, anchors_linked(text), lambda alt, source: _figure(alt, source, drawn, site), site.link)
    alts = {posixpath.basename(source): alt for alt, source in IMAGE.findall(text)}
    yield _markdown_cell(prose.plain(_opening(title, name, install_line(project, {block.snippet.path for block in blocks}), site.language)))
    for block, stretch in zip([None, *blocks], _stretches(parse_page(text, page.path, project.shown(page.path))), strict=True):
        if block:
            yield _code_cell(block, [_drawing(file.relative_to(project.figures).as_posix(), alts.get(file.name, ""), site) for file in block.figures])
        if plain := prose.plain(stretch):
            yield _markdown_cell(plain)


@dataclass(frozen=True)
class _Block:
    """A section of a snippet on a page, what it prints, and the files of the figures it draws."""

    snippet: Snippet
    section: str
    printed: str
    figures: list[Path]


def _block(project: Project, page: Page, fence: Fence, printed: Callable[[Path], dict[str, str]]) -> _Block:
    snippet, section = included(project, project.shown(page.path), fence)
    return _Block(snippet, section, accepted(project, snippet, section, printed(snippet.path)), figure_files(project, snippet.path, section))


def _opening(title: str, name: str, install: str, language: str) -> str:
    """The first cell, as a page would write it."""
    words = WORDS[language]
    about = words["about"].format(title=title, file=f"{posixpath.basename(name)}.md")
    return "\n\n".join([f"# {title}", about, *([words["install"].format(python=versions()["Python"]), f"```\n{install}\n```"] if install else [])])


def _stretches(page: Page) -> Iterator[str]:
    """The prose before, between and after the Python blocks, without outputs, and with boxes as quotations."""
    starts = {fence.line for fence in page.fences if fence.is_python}
    hidden = {number for fence in page.fences if fence.is_python or "output" in fence.classes for number in range(fence.line, fence.last_line + 1)}
    gathered: list[str] = []
    for number, line in quoted(enumerate(page.text.splitlines(), page.first)):
        if number in starts:
            yield "\n".join(gathered)
            gathered = []
        elif number not in hidden:
            gathered.append(line)
    yield "\n".join(gathered)


# ── code, and what it printed and drew ───────────────────────────────────────────────────────────────────────────────

def _markdown_cell(text: str) -> dict:
    return {"cell_type": "markdown", "metadata": {}, "source": text}


def _code_cell(block: _Block, drawings: list[dict]) -> dict:
    raises = block.snippet.raises(block.section)
    head, newline, error = block.printed.rstrip("\n").rpartition("\n") if raises else (block.printed, "", "")
    outputs = [{"output_type": "stream", "name": "stdout", "text": head + newline}] if head else []
    outputs += drawings
    outputs += [_error(error)] if raises else []
    return {"cell_type": "code", "execution_count": None, "metadata": {"tags": ["raises-exception"]} if raises else {}, "outputs": outputs, "source": block.snippet.code(block.section).strip("\n")}


def _error(line: str) -> dict:
    """The last line of a traceback as an output; the tag `raises-exception` lets a notebook run on after it."""
    kind, _, message = line.partition(": ")
    return {"output_type": "error", "ename": name_in_kernel(kind), "evalue": message, "traceback": [line]}


def name_in_kernel(kind: str) -> str:
    """What a kernel calls a kind of error that Python calls, for example, numpy._core._exceptions._UFuncNoLoopError: UFuncTypeError."""
    name = kind.rpartition(".")[2]
    return "UFuncTypeError" if name.startswith("_UFunc") else name   # NumPy gives its private kinds the name of their base, which Python's own traceback does not use


def _drawing(figure: str, alt: str, site: Site) -> dict:
    """A figure as an output; the HTML is for JupyterLab, which shows no SVG of a notebook that it has not run."""
    return {"output_type": "display_data", "metadata": {}, "data": {"image/svg+xml": on_white(site.read_figure(figure)), "text/html": _image(figure, alt, site), "text/plain": alt}}


def link_from_elsewhere(name: str, address: str) -> Callable[[str, str], str]:
    """Links of the page `name` for readers who have left the site; `address` is that of the home page, or "" when nobody knows it."""
    def link(text: str, target: str) -> str:
        path = path_on_site(name, target)
        return f"[{text}]({address}{path})" if address else f"{text} (`{path}`)"

    return link


def _figure(alt: str, source: str, drawn: set[str], site: Site) -> str:
    """A figure of the page in Markdown; "" for one that stands under the cell that draws it."""
    return "" if posixpath.basename(source) in drawn else _image(source.rpartition("figures/")[2], alt, site)


def _image(figure: str, alt: str, site: Site) -> str:
    """An <img> that holds its drawing: JupyterLab shows neither attached SVG nor SVG in Markdown's own form."""
    data = base64.b64encode(on_white(site.read_figure(figure)).encode()).decode()
    return f'<img alt="{escape(alt)}" data-figure="{figure}" src="data:image/svg+xml;base64,{data}">'
