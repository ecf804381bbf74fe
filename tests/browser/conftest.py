"""What the tests in a browser share: the built site behind a small server, a Chromium, and the pages of the site."""
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tools.recall import BROWSERS, Files, served

QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync", "--disable-component-update", "--disable-quic")
FOLDER = "/somewhere/below/"   # the site must work wherever a host puts it


def found(*names: str) -> str:
    """The path of the first of these programs; without any, the test is skipped, or fails where CI has promised them."""
    for name in names:
        if program := shutil.which(name):
            return program
    message = f"This test needs {' or '.join(names)}, which was not found on this computer."
    return pytest.fail(message, pytrace=False) if os.environ.get("CI") else pytest.skip(message)


class AlsoInFolder(Files):
    """Serves the site both at / and at FOLDER."""

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(FOLDER) if path.startswith(FOLDER) else path)


@pytest.fixture(scope="session")
def root(built_site: Path) -> Iterator[str]:
    """The address of the server, which ends in a slash."""
    with served(built_site, AlsoInFolder) as address:
        yield address


@pytest.fixture(scope="session")
def address(root: str) -> str:
    """The address of the Korean home page, in a folder of the server."""
    return root.removesuffix("/") + FOLDER


@pytest.fixture(scope="session")
def pages(built_site: Path) -> list[str]:
    """The path of every page, such as "", "en/" and "en/tensors/reshaping/", but of those that show whole parts."""
    found = (file.relative_to(built_site).as_posix().removesuffix("index.html") for file in built_site.rglob("index.html"))
    return sorted(path for path in found if not path.endswith("/print/"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = found(*BROWSERS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=[*QUIET])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def read(address: str):
    """`read(page, path)` opens a page of the site, waits until the theme's script has done its part, and unfolds all solutions."""
    def read(page: Page, path: str) -> None:
        page.goto(address + path)
        if page.locator("pre > code").count():
            page.locator(".md-code__nav").first.wait_for(state="attached")   # the last thing it adds
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    return read


@pytest.fixture(scope="session")
def need():
    """`need("java")` is the path of a program, or skips the test."""
    return found
