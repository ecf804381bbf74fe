"""`mkdocs serve` while an author writes: what a browser would see after each change."""
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from small_project import SmallProject, code, environment_with, section, shown

PATIENCE = 60   # seconds until something that should come counts as missing
ONE = section("one", "print('first output')")


def heed_interrupts() -> None:
    """A process started from a background job ignores Ctrl+C unless it is told otherwise."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Server:
    """A running `mkdocs serve` and what it says."""

    def __init__(self, project: SmallProject, **environment: str):
        self.project = project
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.log = project.root / "serve.log"
        with open(self.log, "w") as log:
            self.process = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "-a", self.address], cwd=project.root,
                                            env=environment_with({"TMPDIR": str(self._temporary()), **environment}), stdout=log, stderr=log,
                                            start_new_session=True, preexec_fn=heed_interrupts if os.name == "posix" else None)

    def _temporary(self) -> Path:
        folder = self.project.root / "temporary"
        folder.mkdir(exist_ok=True)
        return folder

    def get(self, path: str = "/") -> str:
        """A page as it is now; "" while nobody answers or there is no such page."""
        try:
            with urllib.request.urlopen(f"http://{self.address}{path}", timeout=PATIENCE) as answer:
                return answer.read().decode()
        except (urllib.error.URLError, ConnectionError):
            return ""

    def shows(self, text: str, path: str = "/") -> str:
        """Wait until a page has a text, and return the page."""
        return self._wait(lambda html: text in html, f"{text!r} never came to {path}", path)

    def no_longer_shows(self, text: str, path: str = "/") -> str:
        """Wait until a page is there without a text, and return the page."""
        return self._wait(lambda html: html and text not in html, f"{text!r} never left {path}", path)

    def _wait(self, found, failure: str, path: str) -> str:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            html = self.get(path)
            if found(html):
                return html
            assert self.process.poll() is None, f"the server has ended:\n{self.log.read_text()}"
            time.sleep(0.1)
        pytest.fail(f"{failure}\n{self.log.read_text()}")

    def interrupt(self) -> int:
        """Press Ctrl+C and wait for the end."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def stop(self) -> None:
        try:
            if self.process.poll() is None:
                self.interrupt()
        finally:
            self.process.kill()


@pytest.fixture
def project(project: SmallProject) -> SmallProject:
    """A project with one accepted snippet on a page."""
    project.accepted(ONE)
    project.page(shown("sums", "one") + "\nfirst prose\n")
    return project.with_build_code()


@pytest.fixture
def server(project: SmallProject) -> Iterator[Server]:
    server = Server(project)
    server.shows("first prose")
    yield server
    server.stop()


def test_both_languages_answer_with_what_was_accepted(server: Server):
    korean, english = server.shows("first output"), server.shows("first output", "/en/")
    assert '<html lang="ko"' in korean and '<html lang="en"' in english and "build-problems" not in korean + english


def test_an_edited_sentence_appears(project: SmallProject, server: Server):
    project.replace("docs/en/index.md", "first prose", "second prose")
    server.shows("second prose", "/en/")
    assert "first prose" in server.get("/")


def test_search_finds_what_an_edit_changed_and_all_that_it_did_not(project: SmallProject, server: Server):
    korean, english = server.shows("first prose", "/search/search_index.json"), server.get("/en/search/search_index.json")
    project.replace("docs/en/index.md", "first prose", "second prose")
    server.shows("second prose", "/en/")
    assert server.get("/search/search_index.json") == korean
    assert server.get("/en/search/search_index.json") == english.replace("first prose", "second prose")


def test_an_edited_snippet_shows_its_new_output_with_a_note_until_it_is_accepted(project: SmallProject, server: Server):
    project.replace("snippets/sums.py", "first output", "second output")
    assert "새 출력: 아직 받아들이지 않았습니다 (make outputs)" in server.shows("<code>second output")
    assert "New output: not accepted yet (make outputs)" in server.get("/en/")
    assert "first output" in project.read(project.snippets / "sums.out")          # nothing is accepted behind the author's back
    assert project.run("tools", "outputs").returncode == 0
    assert "실행하여 확인한 출력" in server.no_longer_shows("아직 받아들이지 않았습니다")


@pytest.mark.parametrize("edit, told", [
    (("print('first output')", "print('first output')\n1 / 0"), "snippets/sums.py:3: the snippet raised ZeroDivisionError: division by zero"),
    (("print('first output')", "print('first output'"), "snippets/sums.py:2: expected Python, found a syntax error: &#x27;(&#x27; was never closed."),
    (("[end:one]", "[end:won]"), "snippets/sums.py:3: section &#x27;won&#x27; ends here, but section &#x27;one&#x27; is open."),
])
def test_an_error_is_shown_with_file_and_line_and_mending_it_is_enough(project: SmallProject, server: Server, edit: tuple[str, str], told: str):
    project.replace("snippets/sums.py", *edit)
    html = server.shows(told)
    assert html.count("build-problems") == 1 and "first prose" in html and told in server.get("/en/")
    project.replace("docs/ko/index.md", "first prose", "second prose")            # it keeps serving
    assert told in server.shows("second prose")
    project.replace("snippets/sums.py", *reversed(edit))
    assert "first output" in server.no_longer_shows("build-problems")


@pytest.mark.parametrize("include, told", [
    ("sums.py:three", "docs/ko/index.md:12: snippets/sums.py has no section &#x27;three&#x27;."),
    ("missing.py:one", "docs/ko/index.md:12: snippets/missing.py does not exist."),
    ("../../etc/passwd", "docs/ko/index.md:12: the include path &#x27;../../etc/passwd&#x27; leaves snippets/"),
])
def test_an_include_of_something_missing_is_shown_with_file_and_line_and_mending_it_is_enough(project: SmallProject, server: Server, include: str, told: str):
    project.replace("docs/ko/index.md", "first prose\n", f"first prose\n{code(include)}")
    assert "root:" not in server.shows(told)
    project.replace("docs/ko/index.md", code(include), "mended prose\n")
    assert "build-problems" not in server.shows("mended prose")


@pytest.mark.parametrize("name, old, new, told", [
    ("docs/ko/index.md", "# Page", "---\nterms: [\n---\n# Page", "docs/ko/index.md:3: the front matter is not YAML"),
    ("glossary.yml", "    en: sum\n", "", "glossary.yml:3: term &#x27;sum&#x27;, field &#x27;en&#x27;: expected a text, found nothing."),
    ("docs/ko/index.md", "first prose", "![x](figures/x.svg)", "docs/ko/index.md:10: the figure figures/x.svg does not exist."),
    ("docs/ko/index.md", "first prose", "```text", "docs/ko/index.md:10: this code block is never closed."),
])
def test_a_damaged_page_or_glossary_is_shown_and_mending_it_is_enough(project: SmallProject, server: Server, name: str, old: str, new: str, told: str):
    whole = (project.root / name).read_bytes()
    project.replace(name, old, new)
    server.shows(told)
    project.write(name, whole)
    assert "first prose" in server.no_longer_shows("build-problems")


def test_a_page_that_is_not_utf_8_leaves_the_last_good_site_with_a_message(project: SmallProject, server: Server):
    whole = (project.docs / "ko" / "index.md").read_bytes()
    project.write("docs/ko/index.md", whole + "글\n".encode("cp949"))
    html = server.shows("docs/ko/index.md:11: expected UTF-8 text, found the byte 0xb1.")
    assert "first prose" in html and html.count("build-problems") == 1
    project.write("docs/ko/index.md", whole)
    server.no_longer_shows("build-problems")


def test_new_pages_and_snippets_appear_and_go(project: SmallProject, server: Server):
    project.snippet(section("two", "print('another output')"), "other.py")
    project.page(shown("other", "two"), "other")
    assert "아직 받아들이지 않았습니다" in server.shows("another output", "/other/") and "another output" in server.shows("another output", "/en/other/")
    (project.snippets / "other.py").rename(project.snippets / "renamed.py")       # pages still name the old one
    server.shows("docs/ko/other.md:4: snippets/other.py does not exist.", "/other/")
    project.page(shown("renamed", "two"), "other")
    assert "another output" in server.no_longer_shows("build-problems", "/other/")
    for language in ("ko", "en"):
        (project.docs / language / "other.md").rename(project.docs / language / "moved.md")
    server.shows("another output", "/moved/")
    assert server.get("/other/") == ""
    for language in ("ko", "en"):
        (project.docs / language / "moved.md").unlink()
    (project.snippets / "renamed.py").unlink()
    deadline = time.monotonic() + PATIENCE
    while server.get("/moved/") and time.monotonic() < deadline:
        time.sleep(0.1)
    assert server.get("/moved/") == "" and "build-problems" not in server.get("/")


def test_it_starts_with_an_error_there_already(project: SmallProject):
    project.replace("snippets/sums.py", "print('first output')", "print('first output'")
    server = Server(project)
    try:
        server.shows("snippets/sums.py:2: expected Python, found a syntax error")
        project.snippet(ONE)
        assert "first output" in server.no_longer_shows("build-problems")
    finally:
        server.stop()


def test_the_first_page_does_not_wait_for_tensorflow(project: SmallProject):
    imported, go = project.root / "imported", project.root / "go"
    project.write("fake/tensorflow/__init__.py", f"""\
import pathlib, time
pathlib.Path({str(imported)!r}).touch()
while not pathlib.Path({str(go)!r}).exists():
    time.sleep(0.02)
""")
    project.snippet("import tensorflow\n" + section("heavy", "print('heavy output')"), "heavy.py")
    project.page(shown("sums", "one") + "\n" + shown("heavy", "heavy"))
    server = Server(project, PYTHONPATH=str(project.root / "fake"))
    try:
        assert "<code>heavy output" not in server.shows("first output")
        assert "first output" in server.shows("first output", "/en/")
        project.replace("snippets/sums.py", "first output", "light output")       # nor does a snippet without TensorFlow
        server.shows("<code>light output")
        assert not go.exists()
        go.touch()
        server.shows("<code>heavy output")                                 # what waited for it comes by itself
    finally:
        server.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_ctrl_c_leaves_no_process_and_no_file_behind(project: SmallProject):
    server = Server(project)
    try:
        server.shows("first prose")
        project.replace("snippets/sums.py", "print('first output')", "import time\nwhile True:\n    time.sleep(0.1)")
        wait_for(lambda: sleeping_in(project) != [])
    finally:
        assert server.interrupt() == 0
    wait_for(lambda: sleeping_in(project) == [])
    assert [path.name for path in (project.root / "temporary").iterdir()] == []
    assert not (project.cache / "preview").exists() and not list(project.root.glob(".site*"))


def wait_for(condition) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "this never came"
        time.sleep(0.05)


def sleeping_in(project: SmallProject) -> list[str]:
    """Processes that were started for a project and work for the server, not the server itself."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes()
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if f"TMPDIR={project.root}/temporary".encode() in environment and b"multiprocessing" in command:
            found.append(command.decode())
    return found


def test_an_edited_lab_appears_and_a_broken_one_is_told(project: SmallProject, server: Server):
    project.accepted(section("add", "print('lab output')"), "labs/small.py")
    project.page(f"## Data {{ #data }}\n\n{shown('labs/small', 'add')}\nfirst words\n", "labs/small", head="# Lab { #lab }\n\n")
    server.shows("first words", "/labs/small/")
    project.replace("docs/ko/labs/small.md", "first words", "second words")
    assert 'class="language-python highlight"' in server.shows("second words", "/labs/small/")
    project.replace("docs/ko/labs/small.md", "## Data { #data }", "## Data")
    server.shows("this heading has no anchor", "/labs/small/")
    project.replace("docs/ko/labs/small.md", "## Data", "## Data { #data }")
    server.no_longer_shows("build-problems", "/labs/small/")
