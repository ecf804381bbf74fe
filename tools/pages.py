"""What must hold for pages: code comes from snippets in order, outputs follow it, and the two languages match."""
import difflib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PureWindowsPath

from tools.files import Project
from tools.glossary import FILE as GLOSSARY
from tools.glossary import Term, glossary_problems, read_glossary
from tools.markdown import INCLUDE_MARK, Fence, Mark, Page, read_page
from tools.outputs import figure_files, output_file, read_outputs
from tools.problems import Problem
from tools.review import review_problem
from tools.snippets import Snippet, read_snippet
from tools.wording import wording_problems

LANGUAGES = ("ko", "en")


def page_names(project: Project) -> list[str]:
    """Every page by its path under docs/<language> without the ending, whichever language has it."""
    found = {path.relative_to(project.docs / language).with_suffix("").as_posix() for language in LANGUAGES for path in (project.docs / language).rglob("*.md")}
    return sorted(found)


def page_file(project: Project, language: str, name: str) -> Path:
    """The Markdown file of a page, such as ("ko", "tensors/reshaping")."""
    return project.docs / language / f"{name}.md"


def page_problems(project: Project, names: list[str] | None = None) -> list[Problem]:
    """Everything that is wrong with the pages named, or with all pages and with files that no page shows."""
    problems: list[Problem] = []
    shown: set[str] = set()
    known = _known_terms(project, problems)
    for name in names or page_names(project):
        pages = [_read(project, language, name, problems) for language in LANGUAGES]
        for page in filter(None, pages):
            problems += single_page_problems(project, page, known, shown)
        if all(pages):
            problems += parity_problems(project, *pages)
            problems += filter(None, [review_problem(project, name)])
    return problems + ([] if names else [*teaching_problems(project), *_unused(project, shown), *_notebooks(project)])


def rendering_problems(project: Project, outputs: Callable[[Project, Path], dict[str, str]]) -> list[Problem]:
    """What is wrong with each page by itself, for an author in the middle of writing: nothing about its counterpart. `outputs` says what a snippet printed."""
    problems: list[Problem] = []
    known = _known_terms(project, problems)
    files = [page_file(project, language, name) for name in page_names(project) for language in LANGUAGES]
    for file in filter(Path.is_file, files):
        try:
            problems += single_page_problems(project, read_page(project, file), known, set(), outputs)
        except Problem as problem:
            problems.append(problem)
    return problems


def single_page_problems(project: Project, page: Page, known: set[str] | None, shown: set[str], outputs: Callable[[Project, Path], dict[str, str]] = read_outputs) -> Iterator[Problem]:
    """What is wrong with a page by itself; adds the snippets it shows to `shown`."""
    shown.update(project.shown(shown_figure(project, mark)) for mark in page.marks if mark.kind == "figure")
    yield from embedding_problems(project, page, shown, outputs)
    yield from anchor_problems(project, page)
    if known is not None:
        yield from term_problems(project, page, known)
        yield from wording_problems(project, page, read_glossary(project))


def _known_terms(project: Project, problems: list[Problem]) -> set[str] | None:
    """The ids of the glossary; None when it cannot be read. All that is wrong with it is then among `problems`."""
    problems += glossary_problems(project)
    try:
        return set(read_glossary(project).terms)
    except Problem:
        return None


def _read(project: Project, language: str, name: str, problems: list[Problem]) -> Page | None:
    """A page, or None, and why among `problems`."""
    file = page_file(project, language, name)
    if not file.is_file():
        exists = name in page_names(project)
        problems.append(Problem(project.shown(file), None, f"this page {'exists in the other language only' if exists else 'does not exist'}.",
                                "Write it: every page has a counterpart with the same path in docs/ko and docs/en." if exists else _nearest("a page", name, page_names(project))))
        return None
    try:
        return read_page(project, file)
    except Problem as problem:
        problems.append(problem)
        return None


def embedding_problems(project: Project, page: Page, shown: set[str], outputs: Callable[[Project, Path], dict[str, str]] = read_outputs) -> Iterator[Problem]:
    """What is wrong with a page's code blocks and outputs; adds the snippets it shows to `shown`."""
    where, above = project.shown(page.path), {}
    yield from _stray_includes(where, page)
    for fence, following in zip(page.fences, [*page.fences[1:], None]):
        if not fence.is_python:
            if "output" in fence.classes and not _follows_code(fence, page.fences):
                yield Problem(where, fence.line, "an output block without its code block directly above it.", "Put it directly under the ```python block that prints it.")
            continue
        try:
            snippet, section = included(project, where, fence)
            shown.add(project.shown(snippet.path))
            _check_order(where, fence, snippet, section, above)
            yield from _output_problems(project, page, fence, following, snippet, section, outputs(project, snippet.path))
        except Problem as problem:
            yield problem


def _follows_code(output: Fence, fences: list[Fence]) -> bool:
    return any(fence.is_python and fence.last_line + 1 == output.line for fence in fences)


def _stray_includes(where: str, page: Page) -> Iterator[Problem]:
    """Includes that are not the one line of a code block or an output block: nothing else is checked, so nothing else may be included."""
    checked = {fence.line + 1 for fence in page.fences if fence.include and (fence.is_python or "output" in fence.classes)}
    for number, line in enumerate(page.text.splitlines(), page.first):
        if INCLUDE_MARK.match(line) and number not in checked and not _in_python(page.fences, number):
            yield Problem(where, number, f"expected includes in code and output blocks only, found {line.strip()}", "Write the text itself; or embed one section of a snippet, or of its output.")


def _in_python(fences: Iterable[Fence], line: int) -> bool:
    return any(fence.is_python and fence.line < line < fence.last_line for fence in fences)


def included(project: Project, where: str, fence: Fence) -> tuple[Snippet, str]:
    """The snippet and section that a Python block of the page `where` embeds. Raises: Problem."""
    if fence.include is None or fence.info != "python":
        raise Problem(where, fence.line, "expected a ```python block with one include, because all code on pages is a checked snippet.",
                      'Write the code into snippets/ and embed it: --8<-- "tensors/reshaping.py:column"')
    _check_path(where, fence)
    name, _, section = fence.include.partition(":")
    path = project.snippets / name
    if not path.is_file():
        raise Problem(where, fence.line + 1, f"snippets/{name} does not exist.", _nearest("a file", name, [file.relative_to(project.snippets).as_posix() for file in project.snippet_files()]))
    snippet = read_snippet(project, path)
    if section not in snippet.sections:
        raise Problem(where, fence.line + 1, f"snippets/{name} has no section '{section}'.", _nearest("a section", section, list(snippet.sections)))
    return snippet, section


def _check_path(where: str, include: Fence) -> None:
    path = PureWindowsPath(include.include)   # knows both kinds of slashes
    if path.anchor or ".." in path.parts or "\\" in include.include:
        raise Problem(where, include.line + 1, f"the include path '{include.include}' leaves snippets/, or does on some systems.", "Name a file below snippets/ with forward slashes, for example tensors/reshaping.py")


def _nearest(kind: str, name: str, names: list[str]) -> str:
    close = difflib.get_close_matches(name, names, 1, 0.4)
    return f"Did you mean '{close[0]}'?" if close else f"Name {kind} that exists: {', '.join(names[:8]) or 'there is none yet'}."


def _check_order(where: str, fence: Fence, snippet: Snippet, section: str, above: dict[Path, list[str]]) -> None:
    """A page is a notebook: the sections of a file stand on it in order, from the first."""
    seen, names = above.setdefault(snippet.path, []), list(snippet.sections)
    if section in seen:
        raise Problem(where, fence.line, f"section '{section}' of {snippet.path.name} stands on this page twice.", "Show it once.")
    expected = names[len(seen)]
    seen.append(section)
    if section != expected:
        raise Problem(where, fence.line, f"section '{section}' of {snippet.path.name} is embedded without section '{expected}' above it.",
                      "A reader runs the page from the top: embed a snippet's sections in order, from the first.")


def accepted(project: Project, snippet: Snippet, section: str, outputs: dict[str, str]) -> str:
    """What a section printed, among the outputs of its snippet. Raises: Problem when it is not there."""
    if section not in outputs:
        raise Problem(project.shown(snippet.path), snippet.sections[section].start, f"no output has been accepted for section '{section}' yet.", "Run: make outputs")
    return outputs[section]


def _output_problems(project: Project, page: Page, fence: Fence, following: Fence | None, snippet: Snippet, section: str, outputs: dict[str, str]) -> Iterator[Problem]:
    where, printed = project.shown(page.path), accepted(project, snippet, section, outputs)
    name = output_file(snippet.path).relative_to(project.snippets).as_posix()
    output = following if following and following.line == fence.last_line + 1 and "output" in following.classes else None
    if printed and (output is None or output.include != f"{name}:{section}"):
        yield Problem(where, fence.last_line, "the code above prints something, but its output does not follow.", f'Add directly below: ``` {{ .text .output }} with --8<-- "{name}:{section}"')
    if output and not printed:
        yield Problem(where, output.line, f"section '{section}' prints nothing, but an output block follows it.", "Take the output block away.")
    if output and snippet.raises(section) != ("raises" in output.classes):
        yield Problem(where, output.line, "an expected error's output block, and no other, has the class .raises.", "Write ``` { .text .output .raises } for an error, ``` { .text .output } for printed text.")
    for figure in figure_files(project, snippet.path, section):
        if figure.name not in page.figure_names:
            yield Problem(where, fence.last_line, f"the code above draws {figure.name}, but the page does not show it.", f"Add below: ![what to see](../figures/…/{figure.name})")


def anchor_problems(project: Project, page: Page) -> Iterator[Problem]:
    """Headings without an explicit anchor, boxes without a title, figures that do not exist or say nothing."""
    where = project.shown(page.path)
    for mark in page.marks:
        if mark.value.endswith("without an anchor"):
            yield Problem(where, mark.line, "this heading has no anchor.", "End it with an English one, for example: ## 크기 변환 { #reshape }")
        if mark.value.endswith("without a title"):
            yield Problem(where, mark.line, "this box has no title, so it would get an English one.", 'Give it one, for example: !!! note "참고"')
        if mark.kind == "figure" and not shown_figure(project, mark).is_file():
            yield Problem(where, mark.line, f"the figure {mark.value} does not exist.", "Draw it (python -m tools figures) or mend the path.")
        if mark.value.startswith("/// html") and (name := mark.value.rpartition("|")[2].strip()) not in project.interactive_figures():
            yield Problem(where, mark.line, f"there is no interactive figure '{name}'.", _nearest("a figure", name, project.interactive_figures()))


def shown_figure(project: Project, mark: Mark) -> Path:
    """The file in docs/figures that a figure on a page shows."""
    return project.figures / mark.value.rpartition("figures/")[2]


def term_problems(project: Project, page: Page, known: set[str]) -> Iterator[Problem]:
    """Terms named in the front matter that the glossary does not have."""
    for term in page.meta.get("terms", []):
        if term not in known:
            yield Problem(project.shown(page.path), 1, f"the glossary has no term '{term}'.", _nearest("a term", str(term), sorted(known)))


def teaching_problems(project: Project) -> Iterator[Problem]:
    """Terms of the glossary whose page or anchor does not exist in both languages."""
    try:
        terms = [term for term in read_glossary(project).terms.values() if term.page]
    except Problem:   # told by _known_terms
        return
    anchors = {(language, name): _anchors(project, language, name) for name in {term.page.partition("#")[0] for term in terms} for language in LANGUAGES}
    for term in terms:
        name, _, anchor = term.page.partition("#")
        for language in LANGUAGES:
            known = anchors[language, name]
            if known is None:
                yield _teaching_problem(term, f"the page {project.shown(page_file(project, language, name))} does not exist", _nearest("a page", name, page_names(project)))
            elif anchor not in known:
                yield _teaching_problem(term, f"{project.shown(page_file(project, language, name))} has no heading with the anchor #{anchor}", _nearest("an anchor", anchor, known))


def _anchors(project: Project, language: str, name: str) -> list[str] | None:
    """The anchors of a page's headings; None when there is no such page or it cannot be read."""
    try:
        marks = read_page(project, page_file(project, language, name)).marks
    except Problem:
        return None
    return [mark.value.partition("{ #")[2].removesuffix(" }") for mark in marks if mark.kind == "heading" and "{ #" in mark.value]


def _teaching_problem(term: Term, what: str, fix: str) -> Problem:
    return Problem(GLOSSARY, term.line, f"term '{term.id}', field 'page': {what}.", fix)


def parity_problems(project: Project, korean: Page, english: Page) -> Iterator[Problem]:
    """Where two languages of a page are out of step: the first mark that differs, and links that only one has."""
    for ours, theirs in zip([*korean.marks, None], [*english.marks, None]):
        if (ours and (ours.kind, ours.value)) != (theirs and (theirs.kind, theirs.value)):
            yield _out_of_step(project, korean, ours, english, theirs)
            break
    if korean.meta.get("terms") != english.meta.get("terms"):
        yield Problem(project.shown(english.path), 1, f"the lists of terms differ: {korean.meta.get('terms')} in Korean, {english.meta.get('terms')} here.", "Give both pages the same list.")
    only = Counter(mark.value for mark in korean.links), Counter(mark.value for mark in english.links)
    for page, links, other in ((korean, only[0] - only[1], english), (english, only[1] - only[0], korean)):
        for target in links:
            line = next(mark.line for mark in page.links if mark.value == target)
            yield Problem(project.shown(page.path), line, f"the link to {target} is missing in {project.shown(other.path)}.", "Link to the same pages in both languages.")


def _out_of_step(project: Project, korean: Page, ours: Mark | None, english: Page, theirs: Mark | None) -> Problem:
    def told(page: Page, mark: Mark | None) -> str:
        return f"{project.shown(page.path)}:{mark.line} has the {mark.kind} `{mark.value}`" if mark else f"{project.shown(page.path)} has ended"

    where, line = (korean.path, ours.line) if ours else (english.path, theirs.line)
    return Problem(project.shown(where), line, f"the two languages are out of step here.\n    {told(korean, ours)}\n    {told(english, theirs)}",
                   "Give both pages the same headings, blocks, boxes, figures and tables in the same order.")


def _unused(project: Project, shown: set[str]) -> Iterator[Problem]:
    for file in project.snippet_files():
        if project.shown(file) not in shown:
            yield Problem(project.shown(file), None, "no page shows this snippet.", "Embed it in a page or delete it with its .out file.")
    for file in sorted(project.snippets.rglob("*.out")):
        if not file.with_suffix(".py").is_file():
            yield Problem(project.shown(file), None, "this output has no snippet.", "Delete it, or bring the snippet back.")
    for file in sorted(project.figures.glob("*/*.svg")):
        if project.shown(file) not in shown:
            yield Problem(project.shown(file), None, "no page shows this figure.", "Show it, or delete it with the function or section that draws it.")


def _notebooks(project: Project) -> Iterator[Problem]:
    for file in sorted(project.docs.rglob("*.ipynb")):
        yield Problem(project.shown(file), None, "notebooks are made from pages, and none is read.",
                      "Write it as a page over a snippet (CONTRIBUTING.md, A lab), and take this file away.")
