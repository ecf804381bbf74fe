"""`mkdocs build` from start to end, in a project that one can see whole."""
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from small_project import SmallProject, environment_with, output, section, shown
from tools.outputs import output_text

SUMS = section("add", "print(1 + 2)") + section("halve", "half = (1 + 2) / 2\nprint(half)") + "\nassert half == 1.5\n"
WRONG = "try:\n    # --8<-- [start:word]\n    int('x')\n    # --8<-- [end:word]\nexcept ValueError as error:\n    print(error)\n"
PLOT = section("plot", "import matplotlib.pyplot as plt\nplt.figure(figsize=(1, 1))\nplt.plot([1, 2])\nplt.show()")
HEAD = "---\nterms: [sum]\n---\n# Page { #top }\n\n"
PAGE = f"""\
{shown("sums", "add")}
Some prose.

{shown("sums", "halve")}
## Errors {{ #errors }}

??? success "Solution"
    One more.

{shown("wrong", "word", raises=True)}
## Terms on this page {{ #terms }}

The words.
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> SmallProject:
    """A project that was built once; tests work on copies of it."""
    project = SmallProject(tmp_path_factory.mktemp("project")).with_build_code()
    project.accepted(SUMS)
    project.accepted(WRONG, "wrong.py")
    project.page(PAGE, head=HEAD)
    run = project.run("mkdocs", "build", "--strict")
    assert run.returncode == 0, run.stderr
    return project


@pytest.fixture
def project(built: SmallProject, tmp_path: Path) -> SmallProject:
    """A built project of its own for one test."""
    return copy(built, tmp_path / "project")


def copy(project: SmallProject, folder: Path) -> SmallProject:
    shutil.copytree(project.root, folder)
    duplicate = object.__new__(SmallProject)
    object.__setattr__(duplicate, "root", folder)
    return duplicate


def build(project: SmallProject, **environment: str) -> subprocess.CompletedProcess:
    return project.run("mkdocs", "build", "--strict", **environment)


def builds(project: SmallProject, **environment: str) -> str:
    """What a build that must succeed says."""
    run = build(project, **environment)
    assert run.returncode == 0, run.stderr
    return run.stderr


def refuses(project: SmallProject) -> str:
    """What a build that must fail says; it must leave the old site as it was, file by file."""
    before = project.contents("site")
    run = build(project)
    assert run.returncode != 0, "this build should have failed"
    assert "Traceback" not in run.stderr, run.stderr
    assert project.contents("site") == before
    return run.stdout + run.stderr


# ── a green build ────────────────────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("page, language, line", [("index.html", "ko", "실행하여 확인한 출력 · Python 3"), ("en/index.html", "en", "Verified by running · Python 3")])
def test_both_languages_show_code_output_and_the_line_that_says_it_was_verified(built: SmallProject, page: str, language: str, line: str):
    html = (built.root / "site" / page).read_text(encoding="utf-8")
    assert f'<html lang="{language}"' in html and html.count(line) == 3
    assert re.findall(r'<div class="language-\w+[^"]*highlight"|<div class="[^"]*highlight[^"]*"', html)
    assert "ValueError: invalid literal for int() with base 10: &#39;x&#39;" in html.replace("'", "&#39;")


@pytest.mark.parametrize("arguments, environment", [(["-f", "mkdocs.en.yml"], {}), ([], {"TENSOR_NOTES_RUNNER": "off"})])
def test_a_build_that_verifies_nothing_does_not_say_it_did(project: SmallProject, arguments: list[str], environment: dict[str, str]):
    project.write(".cache/verified.json", "{}")
    run = project.run("mkdocs", "build", *arguments, **environment)
    html = (project.root / "site" / "en" / "index.html").read_text(encoding="utf-8")
    assert run.returncode == 0 and "Verified by running" not in html and html.count("Stored output: not yet run on this computer") == 3


def test_the_footer_lists_the_versions(built: SmallProject):
    html = (built.root / "site" / "index.html").read_text(encoding="utf-8")
    assert re.search(r"Python [\d.]+ · NumPy [\d.]+ · TensorFlow [\d.]+ · Keras [\d.]+ · scikit-learn [\d.]+ · Matplotlib [\d.]+", html)


def test_terms_become_a_table(built: SmallProject):
    assert "<strong>합</strong>" in (built.root / "site" / "index.html").read_text(encoding="utf-8")
    assert "<strong>sum</strong>" in (built.root / "site" / "en" / "index.html").read_text(encoding="utf-8")


def test_nothing_is_left_beside_the_site(built: SmallProject):
    assert not list(built.root.glob(".site*"))


def test_an_unchanged_build_runs_no_snippet_and_gives_the_same_site(project: SmallProject):
    before = project.contents("site")
    assert "took" not in builds(project)
    changed = {name for name, content in project.contents("site").items() if before.get(name) != content}
    assert before.keys() == project.contents("site").keys() and changed <= {"site/sitemap.xml.gz", "site/en/sitemap.xml.gz"}   # gzip notes the time


def test_a_page_that_was_deleted_is_gone_from_the_site(project: SmallProject):
    project.page("", "other")
    builds(project)
    assert (project.root / "site" / "other" / "index.html").is_file()
    for language in ("ko", "en"):
        (project.docs / language / "other.md").unlink()
    builds(project)
    assert not (project.root / "site" / "other").exists() and not (project.root / "site" / "en" / "other").exists()


def test_a_folder_with_spaces_and_korean_letters_is_fine(built: SmallProject, tmp_path: Path):
    project = copy(built, tmp_path / "내 문서 (1)" / "텐서 노트")
    (project.cache / "verified.json").unlink()
    assert "[2/2]" in builds(project)


def test_windows_line_ends_are_fine(project: SmallProject):
    for folder in ("docs/ko", "docs/en", "snippets", "."):
        for path in (project.root / folder).glob("*.*"):
            if path.suffix in (".md", ".py", ".out", ".yml"):
                path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    builds(project)


@pytest.mark.parametrize("content", [b"", b"{", b'{"snippets/sums.py": "', b"\xff\xfe\x00", b"[]"])
def test_a_damaged_cache_only_means_that_snippets_run_again(project: SmallProject, content: bytes):
    project.write(".cache/verified.json", content)
    assert "[2/2]" in builds(project)
    assert "took" not in builds(project)


# ── TensorFlow ───────────────────────────────────────────────────────────────────────────────────────────────────────

def with_fake_tensorflow(project: SmallProject, code: str) -> dict[str, str]:
    project.write("fake/tensorflow/__init__.py", code)
    return {"PYTHONPATH": str(project.root / "fake")}


def test_an_unchanged_build_never_imports_tensorflow(project: SmallProject):
    project.snippet("import tensorflow\n" + section("one", "print(tensorflow.one)"), "heavy.py")
    environment = with_fake_tensorflow(project, "one = 1\n")
    assert project.run("tools", "outputs", "snippets/heavy.py", **environment).returncode == 0
    project.page(PAGE + shown("heavy", "one"), head=HEAD)
    builds(project, **environment)
    builds(project, **with_fake_tensorflow(project, "raise RuntimeError('TensorFlow was imported')\n"))
    project.write(".cache/verified.json", "{}")      # what the line above shows would be nothing if this did not fail
    assert "RuntimeError: TensorFlow was imported" in build(project, **environment).stderr


# ── broken on purpose ────────────────────────────────────────────────────────────────────────────────────────────────

def changed_output(project: SmallProject) -> None:
    """The accepted output is whole, and no longer what the snippet prints."""
    project.write("snippets/sums.out", output_text(project.read(project.snippets / "sums.py"), {"add": "4\n", "halve": "1.5\n"}))


def edit(name: str, old: str, new: str) -> Callable[[SmallProject], None]:
    return lambda project: project.replace(name, old, new)


def add(name: str, more: bytes) -> Callable[[SmallProject], None]:
    return lambda project: project.write(name, (project.root / name).read_bytes() + more) and None


def delete(name: str) -> Callable[[SmallProject], None]:
    return lambda project: (project.root / name).unlink()


def new_snippet(text: str) -> Callable[[SmallProject], None]:
    return lambda project: project.snippet(text, "new.py") and None


BROKEN: dict[str, tuple[Callable[[SmallProject], None], tuple[str, ...]]] = {
    "output changed": (changed_output, ("snippets/sums.py:1: the output of section 'add' changed.", "    -4\n", "    +3\n", "run: make outputs")),
    "snippet raises": (edit("snippets/sums.py", "half == 1.5", "half == 2"), ("snippets/sums.py:9: the snippet raised AssertionError", "Fix: Run the file by itself")),
    "expected error not raised": (edit("snippets/wrong.py", "int('x')", "int('1')"), ("snippets/wrong.py:3: expected ValueError in section 'word', but nothing was raised.", "Fix: Mend the code")),
    "snippet ends its process": (edit("snippets/sums.py", "assert half", "import os; os._exit(0)\nassert half"), ("snippets/sums.py: the snippet ended its process without an answer", "Fix: ")),
    "hand-edited output": (edit("snippets/sums.out", "\n3\n", "\n33\n"), ("snippets/sums.out:1: this output was edited by hand", "    -33\n", "    +3\n", "Fix: Undo the edit")),
    "snippet edited after acceptance": (edit("snippets/sums.py", "\nassert", "# new\nassert"), ("snippets/sums.py: the snippet changed after its output was accepted.", "run: make outputs")),
    "syntax error": (edit("snippets/sums.py", "assert half", "assert half =="), ("snippets/sums.py:9: expected Python, found a syntax error", "Fix: ")),
    "wrong tolerance": (edit("snippets/sums.py", "# --8<-- [start:halve]", "# tolerance: much\n# --8<-- [start:halve]"), ("snippets/sums.py:4: expected a tolerance from 0 to below 1, found 'much'.", "Fix: ")),
    "missing file": (delete("snippets/sums.py"), ("docs/ko/index.md:7: snippets/sums.py does not exist.", "Fix: ", "docs/en/index.md:10:")),
    "missing output": (delete("snippets/sums.out"), ("snippets/sums.py: no output has been accepted for this snippet yet.", "Fix: Run: make outputs")),
    "missing section": (edit("docs/ko/index.md", "sums.py:halve", "sums.py:half"), ("docs/ko/index.md:16: snippets/sums.py has no section 'half'.", "Fix: Did you mean 'halve'?")),
    "duplicate section": (add("snippets/sums.py", section("add", "x = 1").encode()), ("snippets/sums.py:10: section 'add' was already used at line 1.", "Fix: ")),
    "unclosed section": (add("snippets/sums.py", b"# --8<-- [start:more]\n"), ("snippets/sums.py:10: section 'more' is never closed.", "Fix: Add the line: # --8<-- [end:more]")),
    "nested section": (edit("snippets/sums.py", "# --8<-- [end:add]\n", ""), ("snippets/sums.py:3: section 'halve' starts inside section 'add' (line 1).", "Fix: ")),
    "cut section": (add("snippets/sums.py", b"if half:\n    # --8<-- [start:cut]\n    print(half)\n    # --8<-- [end:cut]\n"), ("snippets/sums.py:10: a marker of section 'cut' cuts through this statement", "Fix: ")),
    "section two without section one": (lambda project: project.page(PAGE.replace(shown("sums", "add"), ""), head=HEAD) and None,
                                        ("docs/ko/index.md:9: section 'halve' of sums.py is embedded without section 'add' above it.", "Fix: ")),
    "page without counterpart": (delete("docs/en/index.md"), ("docs/en/index.md: this page exists in the other language only.", "Fix: ")),
    "headings out of step": (edit("docs/en/index.md", "## Errors { #errors }", "## Errors { #mistakes }"), ("docs/ko/index.md:22: the two languages are out of step here.", "docs/en/index.md:25 has the heading `## { #mistakes }`", "Fix: ")),
    "fences out of step": (edit("docs/en/index.md", "Some prose.", "```text\nx\n```"), ("docs/ko/index.md:15: the two languages are out of step here.", "docs/en/index.md:16 has the block `text x`", "Fix: ")),
    "figures out of step": (edit("docs/ko/index.md", "Some prose.", "![icon](figures/favicon.svg)"), ("docs/ko/index.md:13: the two languages are out of step here.", "has the figure `figures/favicon.svg`", "Fix: ")),
    "tables out of step": (edit("docs/ko/index.md", "Some prose.", "| a |\n| - |"), ("docs/ko/index.md:13: the two languages are out of step here.", "has the table `2 rows, 1 columns`", "Fix: ")),
    "stale translation": (edit("docs/ko/index.md", "Some prose.", "Other prose."), ("docs/en/index.md:1: docs/ko/index.md changed after the two languages were reviewed", "Fix: ", "python -m tools review index")),
    "include of a system file": (edit("docs/ko/index.md", "sums.py:add", "../../etc/passwd"), ("docs/ko/index.md:7: the include path '../../etc/passwd' leaves snippets/", "Fix: ")),
    "include of an absolute path": (edit("docs/ko/index.md", "sums.py:add", "/etc/passwd"), ("docs/ko/index.md:7: the include path '/etc/passwd' leaves snippets/", "Fix: ")),
    "include of a Windows path": (edit("docs/ko/index.md", "sums.py:add", r"C:\secret.py"), (r"docs/ko/index.md:7: the include path 'C:\secret.py' leaves snippets/", "Fix: ")),
    "include in prose": (edit("docs/ko/index.md", "Some prose.", '--8<-- "../../etc/passwd"'), ("docs/ko/index.md:13: expected includes in code and output blocks only", "Fix: ")),
    "page that is not UTF-8": (add("docs/ko/index.md", "글\n".encode("cp949")), ("docs/ko/index.md:37: expected UTF-8 text, found the byte 0xb1.", "Fix: Save the file")),
    "snippet that is not UTF-8": (add("snippets/sums.py", b"# \xb1\xdb\n"), ("snippets/sums.py:10: expected UTF-8 text, found the byte 0xb1.", "Fix: Save the file")),
    "output that is not UTF-8": (add("snippets/sums.out", b"\xb1\xdb\n"), ("snippets/sums.out:8: expected UTF-8 text, found the byte 0xb1.", "Fix: Save the file")),
    "glossary entry": (edit("glossary.yml", "    en: sum\n", ""), ("glossary.yml:3: term 'sum', field 'en': expected a text, found nothing.", "Fix: ")),
    "term not in the glossary": (edit("docs/ko/index.md", "terms: [sum]", "terms: [summ]"), ("docs/ko/index.md:1: the glossary has no term 'summ'.", "Fix: Did you mean 'sum'?")),
    "output block missing": (lambda project: project.page(PAGE.replace(output("sums.out:halve"), ""), head=HEAD) and None, ("docs/ko/index.md:17: the code above prints something, but its output does not follow.", "Fix: ")),
    "output block superfluous": (edit("docs/ko/index.md", "Some prose.", "Some prose.\n" + output("sums.out:add")), ("docs/ko/index.md:14: an output block without its code block directly above it.", "Fix: ")),
    "error shown as output": (edit("docs/ko/index.md", " .raises", ""), ("docs/ko/index.md:30: an expected error's output block, and no other, has the class .raises.", "Fix: ")),
    "heading without an anchor": (edit("docs/ko/index.md", " { #errors }", ""), ("docs/ko/index.md:22: this heading has no anchor.", "Fix: ")),
    "figure that does not exist": (edit("docs/ko/index.md", "Some prose.", "![x](figures/x.svg)"), ("docs/ko/index.md:13: the figure figures/x.svg does not exist.", "Fix: ")),
    "snippet that no page shows": (new_snippet(section("one", "x = 1")), ("snippets/new.py: no page shows this snippet.", "Fix: ")),
    "output without a snippet": (lambda project: project.write("snippets/new.out", "") and None, ("snippets/new.out: this output has no snippet.", "Fix: ")),
    "unsafe front matter": (edit("docs/ko/index.md", "terms: [sum]", "terms: !!python/name:os.system"), ("docs/ko/index.md:2: the front matter is not YAML", "Fix: ")),
    "broken front matter": (edit("docs/ko/index.md", "terms: [sum]", "terms: [sum"), ("docs/ko/index.md:3: the front matter is not YAML", "Fix: ")),
    "link that leads nowhere": (lambda project: project.page(PAGE + "\n[x](nowhere.md)\n", head=HEAD) and None, ("contains a link 'nowhere.md', but the target is not found", "Aborted", "strict mode")),
    "link to an anchor that is not there": (lambda project: project.page(PAGE + "\n[x](#nowhere)\n", head=HEAD) and None, ("contains a link '#nowhere', but there is no such anchor", "Aborted", "strict mode")),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_red_build_names_what_is_wrong_and_leaves_the_old_site_as_it_was(project: SmallProject, what: str):
    breaks, told = BROKEN[what]
    breaks(project)
    message = refuses(project)
    for part in told:
        assert part in message, message


def test_a_plotted_figure_that_changed_or_is_missing_is_named(project: SmallProject):
    project.accepted(PLOT, "plot.py")
    project.page(PAGE + "```python\n--8<-- \"plot.py:plot\"\n```\n\n![a line](figures/plot-plot.svg)\n/// caption\nA line.\n///\n", head=HEAD)
    builds(project)
    html = (project.root / "site" / "index.html").read_text(encoding="utf-8")
    assert re.search(r"<figure[^>]*>\s*(?:<p>)?<svg [^>]*aria-label=\"a line\"", html) and "<figcaption>" in html
    project.write("docs/figures/plot-plot.svg", "<svg>edited</svg>\n")
    assert "docs/figures/plot-plot.svg: the figure drawn by section 'plot' of snippets/plot.py changed.\n    Fix: " in refuses(project)
    (project.figures / "plot-plot.svg").unlink()
    message = refuses(project)
    assert "docs/ko/index.md:41: the figure figures/plot-plot.svg does not exist." in message


def test_an_endless_snippet_is_stopped_and_named(project: SmallProject):
    project.replace("tools/running.py", "TIME_LIMIT = 120.0", "TIME_LIMIT = 1.0")
    project.replace("snippets/sums.py", "\nassert half", "while half:\n    pass\nassert half")
    message = refuses(project)
    assert re.search(r"snippets/sums\.py:[89]: the snippet was stopped here: it did not end within 1 seconds\.\n    Fix: Look for an endless loop", message)


def test_everything_that_is_wrong_is_told_at_once(project: SmallProject):
    project.replace("docs/ko/index.md", " { #errors }", "")
    project.replace("snippets/sums.py", "# --8<-- [end:add]\n", "")
    message = refuses(project)
    assert "this heading has no anchor" in message and "starts inside section" in message and re.search(r"\d problems found\.", message)


# ── killed ───────────────────────────────────────────────────────────────────────────────────────────────────────────

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")


KILLER = """\
import os, pathlib, signal

def dies_at(moment):
    if moment == os.environ.get("KILL_AT"):
        os.kill(os.getpid(), signal.SIGKILL)

def on_config(config):
    dies_at(f"config {config.theme['language']}")

def on_files(files, config):
    dies_at(f"files {config.theme['language']}")

def on_post_page(output, page, config):
    dies_at(f"page {config.theme['language']}")

def on_post_build(config):
    dies_at(f"written {config.theme['language']}")

rename = pathlib.Path.rename
renamed = []

def counted(path, target):
    renamed.append(path)
    dies_at(f"rename {len(renamed)}")
    rename(path, target)
    dies_at(f"renamed {len(renamed)}")

pathlib.Path.rename = counted
"""


def killed(project: SmallProject, moment: str) -> None:
    """Build a project with new prose, and let the build be killed without warning at a moment."""
    project.page(PAGE + "\nbrand new prose\n", head=HEAD)
    project.write("killer.py", KILLER)
    project.replace("mkdocs.yml", "hooks: [mkdocs_adapter.py]", "hooks: [mkdocs_adapter.py, killer.py]")
    assert build(project, KILL_AT=moment).returncode == -signal.SIGKILL


def killed_when(project: SmallProject, moment: Callable[[], bool]) -> None:
    """Start a build and kill it without warning at a moment that this test waits for."""
    process = subprocess.Popen([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=project.root, env=environment_with({}), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not moment():
        assert process.poll() is None, "the build ended before the moment to kill it"
        time.sleep(0.02)
    process.kill()
    process.wait()


def waiting(running: Path, go: Path) -> str:
    """Code that says that it runs, and ends when it may."""
    return f"import pathlib, time\npathlib.Path({str(running)!r}).touch()\nwhile not pathlib.Path({str(go)!r}).exists():\n    time.sleep(0.02)\n"


def recovers(project: SmallProject, before: dict[str, bytes]) -> None:
    """The old site is whole, and the next build finishes and shows what is new."""
    assert project.contents("site") == before
    builds(project)
    assert "brand new prose" in (project.root / "site" / "index.html").read_text(encoding="utf-8")
    assert "brand new prose" in (project.root / "site" / "en" / "index.html").read_text(encoding="utf-8")
    assert not list(project.root.glob(".site*"))


@needs_signals
@pytest.mark.parametrize("moment", ["config ko", "files ko", "page ko", "written ko", "config en", "files en", "page en", "written en", "rename 1"])
def test_a_build_killed_while_writing_leaves_the_old_site_whole(project: SmallProject, moment: str):
    before = project.contents("site")
    killed(project, moment)
    recovers(project, before)


@needs_signals
def test_a_build_killed_between_the_old_site_and_the_new_one_brings_the_old_one_back_at_the_next_build(project: SmallProject):
    before = project.contents("site")
    killed(project, "renamed 1")
    assert not (project.root / "site").exists()
    project.snippet("1 / 0\n", "red.py")
    assert build(project).returncode != 0      # even a red one
    assert project.contents("site") == before
    (project.snippets / "red.py").unlink()
    recovers(project, before)


@needs_signals
def test_a_build_killed_just_after_the_new_site_is_in_place_leaves_the_new_one_whole(project: SmallProject):
    killed(project, "renamed 2")
    recovers(project, project.contents("site"))


@needs_signals
def test_a_build_killed_while_a_snippet_runs_leaves_the_old_site_and_the_cache_whole(project: SmallProject):
    running, go = project.root / "running", project.root / "go"
    go.touch()
    project.snippet(waiting(running, go) + section("one", "print(1)"), "zz_slow.py")
    assert project.run("tools", "outputs").returncode == 0
    project.page(PAGE + shown("zz_slow", "one") + "\nbrand new prose\n", head=HEAD)
    project.write(".cache/verified.json", "{}")
    go.unlink(), running.unlink()
    before = project.contents("site")
    killed_when(project, running.exists)
    verified = project.read(project.cache / "verified.json")
    assert "snippets/sums.py" in verified and "snippets/wrong.py" in verified and "slow" not in verified    # nothing that was done is lost
    go.touch()
    recovers(project, before)


@needs_signals
def test_outputs_killed_while_a_snippet_runs_leaves_every_output_whole(project: SmallProject):
    running, go = project.root / "running", project.root / "go"
    project.snippet(waiting(running, go) + section("add", "print(5)"))
    before = project.contents("snippets")
    process = subprocess.Popen([sys.executable, "-m", "tools", "outputs"], cwd=project.root, env=environment_with({}), stdout=subprocess.DEVNULL)
    while not running.exists():
        time.sleep(0.02)
    process.kill()
    process.wait()
    go.touch()
    assert project.contents("snippets") == before
    assert project.run("tools", "outputs").returncode == 0 and "\n5\n" in project.read(project.snippets / "sums.out")


def test_a_description_may_have_quotation_marks(project: SmallProject):
    project.page("Text.\n", "quoted", head="---\ndescription: 'Say \"tensor\" & go'\n---\n# Page { #top }\n\n")
    builds(project)
    html = (project.root / "site" / "quoted" / "index.html").read_text(encoding="utf-8")
    for name in ('name="description"', 'property="og:description"'):
        assert f'<meta {name} content="Say &quot;tensor&quot; &amp; go">' in html
    assert '): Say "tensor" & go\n' in (project.root / "site" / "llms.txt").read_text(encoding="utf-8")


def test_notebooks_open_elsewhere_only_when_a_repository_is_named(project: SmallProject):
    page = project.root / "site" / "en" / "index.html"
    assert "colab" not in page.read_text(encoding="utf-8")
    builds(project, REPOSITORY_URL="https://github.com/someone/notes")
    assert "https://colab.research.google.com/github/someone/notes/blob/gh-pages/en/tensor-notes.ipynb" in page.read_text(encoding="utf-8")


# ── labs ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

LAB = f"""\
!!! question "Predict"
    How many?

## Data {{ #data }}

{shown("labs/small", "add")}
See [the page](../index.md#errors).
"""


@pytest.fixture
def with_lab(project: SmallProject) -> SmallProject:
    """The built project with a lab, built again."""
    project.accepted(section("add", "print(1 + 2)"), "labs/small.py")
    project.page(LAB, "labs/small", head="# Small lab { #small }\n\n")
    builds(project)
    return project


def test_a_lab_is_a_page_like_any_other_with_its_notebook_markdown_and_program(with_lab: SmallProject):
    folder = with_lab.root / "site" / "en" / "labs" / "small"
    html = (folder / "index.html").read_text(encoding="utf-8")
    article = re.search(r"<article.*?</article>", html, re.DOTALL)[0]
    assert '<h2 id="data">' in article and '<a href="../../#errors">' in article and 'class="admonition question"' in article and "jp-" not in article
    assert "Verified by running" in article and '<a href="#data" class="md-nav__link">' in html
    assert {file.name for file in folder.iterdir()} == {"index.html", "index.md", "small.ipynb"} and (with_lab.root / "site/snippets/labs/small.py").is_file()


BROKEN_LABS: dict[str, tuple[Callable[[SmallProject], None], tuple[str, ...]]] = {
    "its code fails": (edit("snippets/labs/small.py", "print(1 + 2)", "print(1 / 0)"), ("snippets/labs/small.py:2: the snippet raised ZeroDivisionError: division by zero, in section 'add'", "Fix: ")),
    "its output changed": (edit("snippets/labs/small.out", "\n3\n", "\n4\n"), ("snippets/labs/small.out:1: this output was edited by hand", "Fix: ")),
    "a cell in one language only": (edit("docs/en/labs/small.md", "## Data { #data }\n", ""), ("docs/ko/labs/small.md:6: the two languages are out of step here.", "docs/en/labs/small.md", "Fix: ")),
    "a link to nowhere": (lambda project: project.page(LAB.replace("../index.md", "../nowhere.md"), "labs/small", head="# Small lab { #small }\n\n") and None,
                          ("docs/ko/labs/small.md", "nowhere.md does not exist", "Fix: ")),
    "nothing renders it": (edit("mkdocs.yml", '[".cache/labs/*/*.ipynb"]', "[]"), ("docs/ko/labs/small.md: mkdocs-jupyter did not render this lab.", "Fix: ")),
    "a heading without an anchor": (lambda project: project.page(LAB.replace(" { #data }", ""), "labs/small", head="# Small lab { #small }\n\n") and None,
                                    ("docs/ko/labs/small.md:6: this heading has no anchor.", "Fix: ")),
}


@pytest.mark.parametrize("fault", BROKEN_LABS)
def test_a_broken_lab_is_told_and_leaves_the_old_site(with_lab: SmallProject, fault: str):
    break_it, told = BROKEN_LABS[fault]
    break_it(with_lab)
    said = refuses(with_lab)
    assert all(part in said for part in told), said
