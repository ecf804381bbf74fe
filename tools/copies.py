"""The pages as plain Markdown, for people and programs: one copy beside each page, and for each language the lists llms.txt and llms-full.txt."""
import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.files import Project
from tools.markdown import INCLUDE
from tools.outputs import read_outputs
from tools.pages import accepted
from tools.plain_markdown import Prose, anchors_linked, path_on_site, quoted
from tools.problems import Problem
from tools.snippets import read_snippet

WORDS = {
    "ko": "모든 코드는 실행하여 출력을 확인했습니다. 아래 링크는 각 페이지의 Markdown입니다. 전체를 한 파일로 읽으려면: [llms-full.txt](llms-full.txt)",
    "en": "All code was run and its output verified. The links lead to the Markdown of each page. To read everything in one file: [llms-full.txt](llms-full.txt)",
}


@dataclass(frozen=True)
class Copy:
    """A copied page in a list: its part, its title and description, and the file of its Markdown seen from the home page of its language."""

    part: str
    title: str
    description: str
    file: str


def markdown_copy(project: Project, text: str, name: str, language: str, in_folders: bool, outputs: Callable[[Project, Path], dict[str, str]] = read_outputs) -> str:
    """The page `name`, such as tensors/reshaping, as Markdown that needs nothing else: code and outputs in place, links to the other copies.

    `in_folders` says whether each page is the index of a folder of its own. Raises: Problem for a snippet or a section that does not exist.
    """
    whole = "\n".join(line for _, line in quoted(enumerate(_with_includes(project, text, outputs).splitlines())))
    prose = Prose(name, language, anchors_linked(text), _figure(name, in_folders), lambda text, target: f"[{text}]({_link(name, target, in_folders)})")
    return prose.plain(whole) + "\n"


def _with_includes(project: Project, text: str, outputs: Callable[[Project, Path], dict[str, str]]) -> str:
    return "\n".join(_included(project, found[1], line, outputs) if (found := INCLUDE.match(line)) else line for line in text.splitlines())


def _included(project: Project, include: str, line: str, outputs: Callable[[Project, Path], dict[str, str]]) -> str:
    file, _, section = include.partition(":")
    snippet = read_snippet(project, (project.snippets / file).with_suffix(".py"))
    if section not in snippet.sections:
        raise Problem(project.shown(snippet.path), None, f"there is no section '{section}'.", f"Name one that exists: {', '.join(snippet.sections)}.")
    text = snippet.code(section) if file.endswith(".py") else accepted(project, snippet, section, outputs(project, snippet.path))
    indent = line[: len(line) - len(line.lstrip())]
    return "\n".join(f"{indent}{inner}".rstrip() for inner in text.strip("\n").splitlines())


def _figure(name: str, in_folders: bool) -> Callable[[str, str], str]:
    """What stands for a figure: its file, seen from the copy, which may be a folder deeper than the page's source."""
    deeper = "../" if in_folders and posixpath.basename(name) != "index" else ""
    return lambda alt, source: f"![{alt}]({deeper}{source})"


def _link(name: str, target: str, in_folders: bool) -> str:
    """Where a link leads from one copy to another; a link of a page to itself leads to the page."""
    if not in_folders:
        return target
    path, hash, anchor = path_on_site(name, target).partition("#")
    own = path_on_site(name, f"{posixpath.basename(name)}.md")
    return f"{posixpath.relpath(path or '.', own or '.')}/{'' if path == own else 'index.md'}{hash}{anchor}"


def list_of_copies(title: str, description: str, copies: Iterable[Copy], language: str, address: str) -> str:
    """llms.txt, as llmstxt.org describes it; `address` is the web address of the home page in the language, or "" when nobody knows it."""
    lines, part = [f"# {title}", "", f"> {description}", "", re.sub(r"\]\(", f"]({address}", WORDS[language])], ""
    for copy in copies:
        lines += ["", f"## {copy.part}", ""] if copy.part != part else []
        lines, part = [*lines, f"- [{copy.title}]({address}{copy.file}): {copy.description}"], copy.part
    return "\n".join(lines) + "\n"


def all_copies(copies: Iterable[tuple[Copy, str]], address: str) -> str:
    """llms-full.txt: every copy after a line that says where it is."""
    return "\n".join(f"<!-- {address}{copy.file} -->\n\n{text}" for copy, text in copies)
