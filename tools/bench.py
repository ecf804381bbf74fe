"""How fast the build is, as ratios of one run on one machine, and how well search finds: `make bench`."""
import contextlib
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tools import recall
from tools.files import Project
from tools.review import record_review
from tools.worker import ENVIRONMENT

ROOT = Path(__file__).resolve().parent.parent
PARTS_OF_PROJECT = ("docs", "figures", "glossary.yml", "mkdocs.yml", "mkdocs.en.yml", "mkdocs_adapter.py", "overrides", "snippets", "tools")
FLOOR = """
import contextlib, glob, io, sys, warnings
import tensorflow, matplotlib.pyplot
matplotlib.pyplot.show = lambda *arguments, **options: None
for file in sorted(glob.glob("snippets/**/*.py", recursive=True)):
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(open(file, encoding="utf-8").read(), file, "exec"), {"__name__": "__main__"})
    matplotlib.pyplot.close("all")
"""
COLD = """
from pathlib import Path
from tools.files import Project
from tools.verification import verify
project = Project(Path.cwd())
assert not verify(project, project.snippet_files(), lambda line: None)
"""


def main() -> None:
    """Measure and print everything, from the cold run to ten times the pages."""
    with tempfile.TemporaryDirectory() as folder:
        once, tenfold = copy_of_project(Path(folder) / "once"), copy_of_project(Path(folder) / "tenfold")
        multiply(tenfold, 10)
        print(f"{len(once.snippet_files())} snippets, {len(list(once.docs.glob('*/**/*.md')))} pages")
        cold = report_cold(once, rounds=3)
        build = report_unchanged_build(once, rounds=3)
        report_serve(once)
        recall.main(once.root / "site")
        print(f"\n10 times as much: {len(tenfold.snippet_files())} snippets, {len(list(tenfold.docs.glob('*/**/*.md')))} pages")
        line("cold execution, growth", report_cold(tenfold, rounds=1) / cold)
        line("unchanged build, growth", report_unchanged_build(tenfold, rounds=1) / build)


def line(what: str, ratio: float, limit: str = "") -> None:
    """Print one ratio."""
    print(f"  {what:<64} {ratio:6.2f} {limit}", flush=True)


def seconds(project: Project, *command: str, **environment: str) -> float:
    """How long a command takes in a project, which it must finish well."""
    started = time.perf_counter()
    done = subprocess.run([sys.executable, *command], cwd=project.root, env={**os.environ, **ENVIRONMENT, **environment}, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)[:60]} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return time.perf_counter() - started


def report_cold(project: Project, rounds: int) -> float:
    """Print cold execution of all snippets against one plain process that runs each once; return the former in seconds."""
    seconds(project, "-c", "import tensorflow, matplotlib.pyplot")   # bring files into memory, for both alike
    floors, colds = [], []
    for _ in range(rounds):
        shutil.rmtree(project.cache, ignore_errors=True)
        colds.append(seconds(project, "-c", COLD))
        floors.append(seconds(project, "-c", FLOOR))
    line("cold execution ÷ one plain process", statistics.median(cold / floor for cold, floor in zip(colds, floors)), "(at most 1.15)")
    return statistics.median(colds)


def report_unchanged_build(project: Project, rounds: int) -> float:
    """Print a build with everything verified against the same build without the runner; return the former in seconds."""
    seconds(project, "-m", "mkdocs", "build", "--quiet")
    pairs = [(seconds(project, "-m", "mkdocs", "build", "--quiet"), seconds(project, "-m", "mkdocs", "build", "--quiet", TENSOR_NOTES_RUNNER="off")) for _ in range(rounds)]
    line("unchanged build ÷ the same with the runner off", statistics.median(checked / bare for checked, bare in pairs), "(at most 1.3)")
    return statistics.median(checked for checked, _ in pairs)


def report_serve(project: Project) -> None:
    """Print how long edits take to show, beside what their snippets compute."""
    with served(project) as (address, log):
        page = project.docs / "ko/tensors/reshaping.md"
        plain = until_shown(page, "\n# ", "\n# 9081 ", f"{address}tensors/reshaping/", "9081")
        print(f"  {'serve: prose edit to refreshed page':<64} {plain:6.2f} s")
        for name in ("reshaping", "operations_dense_by_hand"):
            snippet = project.snippets / f"tensors/{name}.py"
            slug = name.partition("_")[0]
            until_shown(snippet, "print(", "print('warm 17');print(", f"{address}tensors/{slug}/", "warm 17")   # the first waits for imports
            shown = until_shown(snippet, "warm 17", "warm 18", f"{address}tensors/{slug}/", "warm 18")
            own = re.findall(rf"{name}\.py took ([\d.]+) s", log.read_text(encoding="utf-8"))[-1]
            print(f"  {f'serve: edit of {name}.py to refreshed output':<64} {shown:6.2f} s, of which its own computing is {own} s")


@contextlib.contextmanager
def served(project: Project) -> Iterator[tuple[str, Path]]:
    """A running `mkdocs serve`: its address and its log file."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = project.root / "serve.log"
    with log.open("w") as output:
        server = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"], cwd=project.root, stdout=output, stderr=output)
    try:
        address = f"http://127.0.0.1:{port}/"
        started = time.perf_counter()
        wait_for(address, "<html")
        print(f"  {'serve: start to first answer':<64} {time.perf_counter() - started:6.2f} s")
        yield address, log
    finally:
        server.terminate()
        server.wait()


def until_shown(file: Path, old: str, new: str, address: str, expected: str) -> float:
    """Edit a file and return the seconds until the page shows what is expected."""
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    started = time.perf_counter()
    wait_for(address, expected)
    return time.perf_counter() - started


def wait_for(address: str, expected: str, limit: float = 120) -> None:
    """Return when the page at an address contains a text."""
    deadline = time.perf_counter() + limit
    while time.perf_counter() < deadline:
        with contextlib.suppress(OSError):
            if expected in urllib.request.urlopen(address, timeout=limit).read().decode():
                return
        time.sleep(0.02)
    raise SystemExit(f"{address} did not show '{expected}' within {limit} s")


def copy_of_project(folder: Path) -> Project:
    """A copy of all that a build needs."""
    folder.mkdir(parents=True)
    for name in PARTS_OF_PROJECT:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, folder / name)
    return Project(folder)


def multiply(project: Project, times: int) -> None:
    """Give a project copies of its tensors part under other names, snippets, figures and outputs included."""
    for config in ("mkdocs.yml", "mkdocs.en.yml"):
        text = (project.root / config).read_text(encoding="utf-8")
        (project.root / config).write_text(re.sub(r"^nav:\n(?:[ -].*\n|\n)+?(?=\S)", "", text, flags=re.MULTILINE), encoding="utf-8")
    for number in range(1, times):
        for folder in (project.snippets, project.figures, project.docs / "ko", project.docs / "en"):
            shutil.copytree(folder / "tensors", folder / f"copy{number}")
        for language in ("ko", "en"):
            for page in (project.docs / language / f"copy{number}").glob("*.md"):
                page.write_text(page.read_text(encoding="utf-8").replace("tensors/", f"copy{number}/"), encoding="utf-8")
        for page in (project.docs / "en" / f"copy{number}").glob("*.md"):
            record_review(project, f"copy{number}/{page.stem}")


if __name__ == "__main__":
    main()
