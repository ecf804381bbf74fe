"""What a browser asks for and complains about while somebody reads and uses every page."""
import gzip
import re
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page

REPORT_VIOLATIONS = "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"
FIGURE = re.compile(rb"<svg[^>]*class=\"figure\".*?</svg>", re.DOTALL)


@dataclass
class Journey:
    """All that happened on the way through the site; each entry begins with the page it happened on."""

    asked: list[str] = field(default_factory=list)
    in_vain: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def journey(browser: Browser, read, pages: list[str]) -> Journey:
    context, journey = browser.new_context(permissions=["clipboard-read", "clipboard-write"]), Journey()
    page = context.new_page()
    page.add_init_script(REPORT_VIOLATIONS)
    page.on("request", lambda request: journey.asked.append(f"{page.url} asks {request.url}"))
    page.on("requestfailed", lambda request: journey.in_vain.append(f"{page.url} asks {request.url}: {request.failure}"))
    page.on("response", lambda response: response.status < 400 or journey.in_vain.append(f"{page.url} asks {response.url}: {response.status}"))
    page.on("console", lambda message: message.type in ("error", "warning") and journey.complaints.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: journey.complaints.append(f"{page.url}: {error}"))
    for path in pages:
        read(page, path)
        use(page)
    context.close()
    return journey


def use(page: Page) -> None:
    """Search, change the colours twice, copy some code where there is any."""
    page.locator(".md-search__input").click()
    page.keyboard.type("tensor")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("Escape")
    for _ in range(2):
        page.locator("[data-md-component=palette] label:visible").click()
    if page.locator(".md-code__button").count():
        page.locator(".md-code__button").first.click()


def test_no_page_asks_a_third_party_for_anything(journey: Journey, address: str):
    assert journey.asked
    assert [request for request in journey.asked if not request.partition(" asks ")[2].startswith((address, "data:", "blob:"))] == []


def test_no_request_fails(journey: Journey):
    assert journey.in_vain == []


def test_no_page_breaks_its_security_policy_or_throws_an_error(journey: Journey):
    assert journey.complaints == []


def test_the_first_view_of_a_page_takes_at_most_250_kilobytes_without_figures_and_search(browser: Browser, read, pages: list[str]):
    for path in pages:
        context, responses = browser.new_context(), []   # with an empty cache
        page = context.new_page()
        page.on("response", lambda response: responses.append(response))
        read(page, path)
        sizes = {response.url: len(gzip.compress(FIGURE.sub(b"", response.body()))) for response in responses if "search" not in response.url}
        context.close()
        assert 0 < sum(sizes.values()) <= 250_000, f"{path}: {sizes}"


@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_scrolls_sideways(browser: Browser, read, pages: list[str], width: int):
    page = browser.new_page(viewport={"width": width, "height": 900})
    for path in pages:
        read(page, path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{path} is {wide} pixels wide on a screen of {width}."
    page.close()
