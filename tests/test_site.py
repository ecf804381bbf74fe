"""The real site: what its pages show is what a reader gets, and everything is where it should be."""
import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

from notebook import SECONDS, Block, blocks, blocks_of_cells, cell_differences, run_file, soup_of, tolerances
from small_project import environment_with
from tools.drawings import drawings
from tools.files import Project
from tools.libraries import needs_tensorflow, preload, versions
from tools.markdown import Fence, read_page
from tools.notebook import name_in_kernel
from tools.outputs import figure_files, read_outputs
from tools.pages import LANGUAGES, page_file, page_names, page_problems
from tools.running import run_one
from tools.snippets import DEFAULT_TOLERANCE, Snippet, read_snippet
from tools.verification import comparison_problem
from tools.worker import ENVIRONMENT, Worker
from worker_tasks import printed_with_small_mnist

ROOT = Path(__file__).resolve().parent.parent
PROJECT = Project(ROOT)
SNIPPETS = PROJECT.snippet_files()
every_page = pytest.mark.parametrize("language, name", [(language, name) for name in page_names(PROJECT) for language in LANGUAGES])
every_snippet = pytest.mark.parametrize("path", SNIPPETS, ids=PROJECT.shown)


@pytest.fixture(scope="session")
def workers() -> Iterator[dict[bool, Worker]]:
    """Warm processes for code with TensorFlow and without."""
    heavy = {path for path in SNIPPETS if needs_tensorflow(PROJECT, path)}
    workers = {True: Worker(preload(PROJECT, SNIPPETS)), False: Worker(preload(PROJECT, set(SNIPPETS) - heavy))}
    yield workers
    for worker in workers.values():
        worker.stop()


def html_of(site: Path, language: str, name: str) -> str:
    folder = site if language == "ko" else site / language
    return (folder / name.removesuffix("index") / "index.html").read_text(encoding="utf-8")


# ── code ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("name", page_names(PROJECT))
def test_both_languages_show_the_same_code_and_output(built_site: Path, name: str):
    """So that it is enough to run the code of one of them."""
    assert blocks(html_of(built_site, "en", name)) == blocks(html_of(built_site, "ko", name))


@pytest.mark.parametrize("name, expected", [
    ("tensors/rank-shape-dtype", r"\(10, 28, 28\) uint8\n\(2, 28, 28\) uint8\n"),
    ("networks/first-network", r"train: \(10, 784\)  test: \(2, 784\)\naccuracy: [01]\.\d{3}\n"),
])
@pytest.mark.parametrize("language", LANGUAGES)
def test_code_that_loads_mnist_and_needs_a_network_runs_where_the_file_is(workers: dict[bool, Worker], tmp_path: Path, language: str, name: str, expected: str):
    [loader] = [fence for fence in read_page(PROJECT, page_file(PROJECT, language, name)).fences if "online" in fence.classes]
    printed = workers[True].call(printed_with_small_mnist, "\n".join(loader.body), str(tmp_path), seconds=SECONDS)
    assert re.fullmatch(expected, printed), printed


@every_page
def test_every_block_of_the_source_is_on_the_page(built_site: Path, language: str, name: str):
    fences = read_page(PROJECT, page_file(PROJECT, language, name)).fences
    assert len(blocks(html_of(built_site, language, name))) == sum(fence.is_python for fence in fences)


@every_snippet
def test_a_snippet_prints_and_draws_what_was_accepted(workers: dict[bool, Worker], path: Path):
    run = run_one(PROJECT, workers[needs_tensorflow(PROJECT, path)], path)
    assert (problem := run.problem or comparison_problem(PROJECT, read_snippet(PROJECT, path), run)) is None, str(problem)


@every_snippet
def test_a_snippet_runs_by_itself(workers: dict[bool, Worker], path: Path):
    assert workers[needs_tensorflow(PROJECT, path)].call(run_file, str(path), seconds=SECONDS) == ""


# ── the notebook of each page ────────────────────────────────────────────────────────────────────────────────────────

CODE_PAGES = [name for name in page_names(PROJECT) if any(fence.is_python for fence in read_page(PROJECT, page_file(PROJECT, "ko", name)).fences)]
every_notebook = pytest.mark.parametrize("language, name", [(language, name) for name in CODE_PAGES for language in LANGUAGES])
every_notebook_once = pytest.mark.parametrize("language, name", [(LANGUAGES[number % 2], name) for number, name in enumerate(CODE_PAGES)])


def notebook_of(site: Path, language: str, name: str) -> dict:
    """The notebook that the page's link leads to."""
    link = soup_of(html_of(site, language, name)).select_one("h1 + p.offers > a.notebook[download]")
    assert link is not None, f"no link to a notebook below the title of {name} ({language})"
    return json.loads((site / ("" if language == "ko" else language) / name.removesuffix("index") / link["href"]).read_text(encoding="utf-8"))


@every_notebook
def test_a_page_with_code_links_its_notebook_which_is_valid(built_site: Path, language: str, name: str):
    notebook = notebook_of(built_site, language, name)
    nbformat.validate(notebook)
    assert notebook["metadata"]["tensor_notes"] == {"language": language, "page": name}


@every_notebook
def test_a_notebook_has_the_code_and_the_outputs_of_its_page(built_site: Path, language: str, name: str):
    shown = [Block(block.code, without_module(block.output) if block.raises else block.output, block.raises) for block in blocks(html_of(built_site, language, name))]
    assert blocks_of_cells(notebook_of(built_site, language, name)) == shown


def without_module(output: str) -> str:
    """An expected error as a kernel tells it: `InvalidArgumentError: …`, not `tensorflow.….InvalidArgumentError: …`."""
    return re.sub(r"^(?:\w+\.)+\w+(?=:|$)", lambda kind: name_in_kernel(kind[0]), output, flags=re.MULTILINE)


@every_notebook
def test_no_markup_of_the_site_is_left_in_a_notebook(built_site: Path, language: str, name: str):
    prose = "\n".join(cell["source"] for cell in notebook_of(built_site, language, name)["cells"] if cell["cell_type"] == "markdown")
    left = re.findall(r"^[ >]*(?:///|!!!|\?\?\?|--8<--).*|\{ ?[:.#].*|\0", re.sub(r"`+[^`]*`+", "", prose), re.MULTILINE)
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(set(page_names(PROJECT)) - set(CODE_PAGES)))
def test_a_page_without_code_has_no_notebook(built_site: Path, language: str, name: str):
    assert soup_of(html_of(built_site, language, name)).select_one(".notebook") is None


@every_notebook_once
def test_a_notebook_run_from_top_to_bottom_prints_what_it_and_the_page_show(built_site: Path, tmp_path: Path, language: str, name: str):
    found = cell_differences(notebook_of(built_site, language, name), tmp_path, tolerances(PROJECT))
    assert not found, f"the notebook of {name} ({language}) does not do what it shows\n" + "\n".join(found)


# ── an independent tool ──────────────────────────────────────────────────────────────────────────────────────────────

def codeblocks(*paths: Path) -> subprocess.CompletedProcess:
    """What pytest-codeblocks says about Markdown files, far from this suite's own settings."""
    command = [sys.executable, "-m", "pytest", "--codeblocks", "-q", "-c", "/dev/null" if sys.platform != "win32" else "NUL", "--rootdir", str(paths[0].parent), "-p", "no:cacheprovider", "-p", "no:xdist"]
    return subprocess.run([*command, *map(str, paths)], cwd=paths[0].parent, env=environment_with(ENVIRONMENT), capture_output=True, encoding="utf-8")


def markdown_with_code(page_fences: list[Fence]) -> str:
    """The code of a page as pytest-codeblocks reads it: the sections of each snippet continued, then all that they print.

    That tool knows neither tolerances nor expected errors: output with a tolerance of its own is left out, and errors are caught.
    """
    sections: dict[Path, list[str]] = {}
    for fence in page_fences:
        if fence.is_python:
            name, _, section = fence.include.partition(":")
            sections.setdefault(PROJECT.snippets / name, []).append(section)
    return "\n".join(_snippet_with_output(read_snippet(PROJECT, path), names) for path, names in sections.items())


def _snippet_with_output(snippet: Snippet, names: list[str]) -> str:
    parts = [f"```python\n{_code(snippet, name)}```\n" for name in names]
    printed = "".join(text for name, text in read_outputs(PROJECT, snippet.path).items() if name in names and not snippet.raises(name))
    exact = all(snippet.sections[name].tolerance in (0, DEFAULT_TOLERANCE) for name in names)
    expected = f"\n<!--pytest-codeblocks:expected-output-->\n\n```\n{printed}```\n" if exact else ""
    return "\n<!--pytest-codeblocks:cont-->\n\n".join(parts) + expected


def _code(snippet: Snippet, name: str) -> str:
    code = snippet.code(name)
    return f"try:\n{textwrap.indent(code, '    ')}except Exception:\n    pass\n" if snippet.raises(name) else code


def test_pytest_codeblocks_agrees_with_the_pages(tmp_path: Path):
    for number, name in enumerate(page_names(PROJECT)):
        language = LANGUAGES[number % 2]   # both show the same code
        text = markdown_with_code(read_page(PROJECT, page_file(PROJECT, language, name)).fences)
        (tmp_path / f"{name.replace('/', '-')}.md").write_text(text, encoding="utf-8")
    run = codeblocks(*sorted(tmp_path.glob("*.md")))
    assert run.returncode == 0, run.stdout + run.stderr
    assert re.search(r"\d\d+ passed", run.stdout), run.stdout


def test_pytest_codeblocks_would_notice_another_output(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("```python\nx = 1\n```\n\n<!--pytest-codeblocks:cont-->\n\n```python\nprint(x)\n```\n\n<!--pytest-codeblocks:expected-output-->\n\n```\n2\n```\n")
    assert codeblocks(page).returncode == 1
    page.write_text(page.read_text().replace("\n2\n", "\n1\n"))
    assert codeblocks(page).returncode == 0


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_the_code_of_the_projects_own_documents_runs(name: str):
    run = codeblocks(ROOT / name)
    assert run.returncode in (0, 5), run.stdout + run.stderr   # 5: no code in it


# ── pages ────────────────────────────────────────────────────────────────────────────────────────────────────────────

def test_all_pages_are_in_order():
    assert [str(problem) for problem in page_problems(PROJECT)] == []


@every_page
def test_every_figure_stands_in_a_figure_with_a_caption_and_says_what_to_see(built_site: Path, language: str, name: str):
    for image in soup_of(html_of(built_site, language, name)).select("article svg.figure, article img:not(.twemoji)"):
        figure = image.find_parent("figure")
        assert figure is not None, f"no <figure> around {str(image)[:200]}"
        assert figure.select_one("figcaption").get_text().strip(), f"no caption under {str(image)[:200]}"
        assert (image.get("aria-label") or image.get("alt") or "").strip(), f"nothing for a screen reader in {str(image)[:200]}"


@every_page
def test_under_every_output_stands_that_it_was_verified_and_with_what(built_site: Path, language: str, name: str):
    for output in soup_of(html_of(built_site, language, name)).select("div.highlight.output"):
        line = output.find_next_sibling()
        assert "verified" in line.get("class", []), f"no line under {output.get_text()}"
        assert f"Python {versions()['Python']}" in line.get_text()


@every_page
def test_every_output_belongs_to_the_code_above_it(built_site: Path, language: str, name: str):
    for output in soup_of(html_of(built_site, language, name)).select("div.highlight.output"):
        assert "language-python" in output.find_previous_sibling().get("class", []), output.get_text()


@every_page
def test_the_footer_lists_all_versions(built_site: Path, language: str, name: str):
    footer = soup_of(html_of(built_site, language, name)).select_one("footer").get_text()
    assert [f"{library} {version}" for library, version in versions().items() if f"{library} {version}" not in footer] == []


@every_page
def test_a_page_names_its_language_and_its_counterpart(built_site: Path, language: str, name: str):
    soup = soup_of(html_of(built_site, language, name))
    slug = name.removesuffix("index") if name.endswith("index") else f"{name}/"
    assert soup.html["lang"] == language
    links = {link["hreflang"]: link["href"] for link in soup.select("link[hreflang]")}
    assert links["ko"].endswith(f"/{slug}") and links["en"].endswith(f"/en/{slug}")
    switch = soup.select_one("[data-language-switch]")
    here = built_site / ("" if language == "ko" else "en") / slug
    target = (here / switch["href"]).resolve()
    assert (target / "index.html" if target.is_dir() else target).is_file(), switch["href"]
    assert switch["lang"] != language


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_search_index_of_its_own(built_site: Path, language: str):
    folder = built_site if language == "ko" else built_site / "en"
    index = (folder / "search" / "search_index.json").read_text(encoding="utf-8")
    assert ("실행하여 확인한 출력" not in index) and ("Verified by running" not in index)


# ── figures ──────────────────────────────────────────────────────────────────────────────────────────────────────────

def test_kept_figures_are_what_the_figure_programs_draw():
    changed = [PROJECT.shown(file) for file, svg in drawings(PROJECT).items() if not file.is_file() or PROJECT.read(file) != svg]
    assert changed == [], "Run: make outputs"


def test_every_figure_was_made_by_a_program():
    made = {*drawings(PROJECT), *(figure for path in SNIPPETS for section in read_snippet(PROJECT, path).sections for figure in figure_files(PROJECT, path, section))}
    left = [PROJECT.shown(file) for file in sorted(PROJECT.figures.rglob("*.svg")) if file not in made and file.parent != PROJECT.figures]
    assert left == [], "no figure program and no snippet draws these: delete them"


def test_every_figure_is_shown_on_a_page():
    pages = [read_page(PROJECT, page_file(PROJECT, language, name)) for name in page_names(PROJECT) for language in LANGUAGES]
    shown = {mark.value.rpartition("figures/")[2] for page in pages for mark in page.marks if mark.kind == "figure"}
    left = [name for file in sorted(PROJECT.figures.rglob("*.svg")) if (name := file.relative_to(PROJECT.figures).as_posix()) not in shown and file.parent != PROJECT.figures]
    assert left == []
