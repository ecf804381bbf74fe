"""How well readers' queries find their page, in a real browser: our search beside the theme's own and beside Pagefind, on the same pages."""
import functools
import gzip
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import yaml
from playwright.sync_api import Browser, Page, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUERIES = Path(__file__).resolve().parent.parent / "tests" / "queries"
ASK = """query => new Promise((resolve) => {
  const box = document.querySelector(".md-search__input")
  const output = document.querySelector(".md-search-result")
  const count = output.querySelector(".md-search-result__meta")   // not all of it: the line with other words may come first
  box.value = query
  const started = performance.now()
  const finish = (waited) => resolve({ waited, answers: [...output.querySelectorAll(".md-search-result__item")].map((item) =>
    [...item.querySelectorAll(".md-search-result__link")].map((link) => [parseFloat(link.firstElementChild.dataset.mdScore), link.href])
      .sort((a, b) => b[0] - a[0])[0][1]) })
  const observer = new MutationObserver(() => {
    observer.disconnect()
    const waited = performance.now() - started
    setTimeout(() => finish(waited))   // the theme adds all that fits at once, after it has changed the count
  })
  observer.observe(count, { childList: true, subtree: true })
  box.dispatchEvent(new KeyboardEvent("keyup", { key: "End", bubbles: true }))
})"""
READY = """() => document.querySelector(".md-search-result__meta").textContent.trim()
  === JSON.parse(document.getElementById("__config").textContent).translations["search.result.placeholder"]"""   # the worker has answered the empty query
ASK_PAGEFIND = """async (query) => {
  const pagefind = await import(new URL(`${window.pagefindAt}pagefind.js`, location))
  const { results } = await pagefind.search(query)
  const found = await Promise.all(results.slice(0, 5).map((result) => result.data()))
  return { waited: 0, answers: found.map(({ url, sub_results }) => [url, ...sub_results.map((part) => part.url)]) }
}"""


@dataclass(frozen=True)
class Query:
    """What a reader types, of what kind it is, where the answer is, and whether it was kept aside while search was tuned."""

    text: str
    kind: str
    expect: tuple[str, ...]
    held_out: bool


@dataclass(frozen=True)
class Outcome:
    """At which rank a query found its answer (0: not at all), and how long the reader waited in milliseconds."""

    query: Query
    rank: int
    waited: float


def read_queries(language: str) -> list[Query]:
    """The test set of a language."""
    data = yaml.safe_load((QUERIES / f"{language}.yml").read_text(encoding="utf-8"))
    return [Query(str(entry["query"]), entry["kind"], tuple(entry["expect"]), entry.get("held_out", False)) for entry in data]


def is_answer(location: str, expected: str) -> bool:
    """Whether a place in the site is what a query expects: of the glossary exactly that entry, of any other page any part of it."""
    return location == expected if expected.startswith("glossary/#") else location.partition("#")[0] == expected.partition("#")[0]


def rank(answers: list[list[str]], expect: Iterable[str]) -> int:
    """The place, from 1, of the first answer that fits; 0 when none does."""
    return next((place for place, locations in enumerate(answers, 1) if any(is_answer(location, expected) for location in locations for expected in expect)), 0)


def outcomes(page: Page, base: str, queries: list[Query], script: str = ASK) -> list[Outcome]:
    """Type each query into a page's search box."""
    found = []
    for query in queries:
        answer = page.evaluate(script, query.text)
        locations = [[_location(address, base) for address in ([one] if isinstance(one, str) else one)] for one in answer["answers"]]
        found.append(Outcome(query, rank(locations, query.expect), answer["waited"]))
    return found


def _location(address: str, base: str) -> str:
    return re.sub(r"\?[^#]*", "", address).removeprefix(base).removeprefix(re.sub(r"^https?://[^/]+", "", base)).removesuffix("index.html")


def opened(browser: Browser, base: str) -> Page:
    """A page whose search box is ready."""
    page = browser.new_context(bypass_csp=True).new_page()
    page.goto(base)
    page.locator(".md-search__input").focus()
    page.wait_for_function(READY)
    return page


def recall(found: list[Outcome], at: int) -> float:
    """The share of queries that have their answer among the first `at`."""
    return sum(0 < outcome.rank <= at for outcome in found) / max(len(found), 1)


def with_own_search_of_theme(site: Path, folder: Path) -> Path:
    """A copy of a site whose search box is answered by the theme's own worker."""
    shutil.copytree(site, folder)
    worker = next(folder.glob("assets/javascripts/workers/search.*.min.js")).name
    for file in folder.rglob("*.html"):
        text = file.read_text(encoding="utf-8").replace('name="site-search"', 'name="search"').replace("javascripts/search/worker.js", f"assets/javascripts/workers/{worker}")
        file.write_text(text, encoding="utf-8")
    return folder


def with_pagefind(site: Path, folder: Path) -> Path:
    """A copy of a site indexed by Pagefind, which npm brings. Raises: CalledProcessError."""
    shutil.copytree(site, folder)
    subprocess.run(["npx", "--yes", "pagefind@1.6.0", "--site", str(folder), "--root-selector", "article"], check=True, capture_output=True)
    return folder


class Files(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_) -> None:
        pass


@contextmanager
def served(site: Path, handler: type[Files] = Files) -> Iterator[str]:
    """The address, ending in a slash, of a server for a folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def report(browser: Browser, site: Path, scratch: Path, say: Callable[[str], None] = print) -> None:
    """Print recall per kind of query for the three searches, then what is particular to ours."""
    engines = {"ours": site, "theme": with_own_search_of_theme(site, scratch / "theme"), "Pagefind": with_pagefind(site, scratch / "pagefind")}
    for language, path in (("ko", ""), ("en", "en/")):
        found = {name: _outcomes_of(browser, folder, path, language, name) for name, folder in engines.items()}
        say(f"\nsearch, {language}: recall at 1 / at 5 {''.join(f'{name:>16}' for name in engines)}")
        for name, chosen in _groups(found["ours"]).items():
            cells = [[outcome for outcome in found[engine] if outcome.query in chosen] for engine in engines]
            say(f"  {name:<16} {len(chosen):>4} queries    " + "".join(f"{recall(cell, 1):>9.2f} / {recall(cell, 5):.2f}" for cell in cells))
        waits = [outcome.waited for outcome in found["ours"]]
        size = len(gzip.compress((site / path / "search" / "index.json").read_bytes())) / 1000
        say(f"  index: {size:.0f} KB compressed (at most 400 KB)")
        say(f"  first result after the last key: median {statistics.median(waits):.0f} ms, slowest {max(waits):.0f} ms (at most 150 ms)")


def _groups(found: list[Outcome]) -> dict[str, list[Query]]:
    groups: dict[str, list[Query]] = defaultdict(list)
    for outcome in found:
        groups[outcome.query.kind].append(outcome.query)
    queries = [outcome.query for outcome in found]
    return {**groups, "kept aside": [query for query in queries if query.held_out], "all": queries}


def _outcomes_of(browser: Browser, site: Path, path: str, language: str, engine: str) -> list[Outcome]:
    with served(site) as address:
        page = opened(browser, address + path)
        if engine == "Pagefind":
            page.evaluate("at => { window.pagefindAt = at }", f"{address}pagefind/")
        found = outcomes(page, address + path, read_queries(language), ASK_PAGEFIND if engine == "Pagefind" else ASK)
        page.context.close()
    return found


def main(site: Path) -> None:
    """Print the report for a built site. Raises: SystemExit where Chromium is missing."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not program:
        raise SystemExit(f"Searching is measured in a browser, but none of {', '.join(BROWSERS)} was found. Install Chromium.")
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        report(playwright.chromium.launch(executable_path=program, args=["--no-sandbox"]), site, Path(folder))


if __name__ == "__main__":
    main(Path("site"))
