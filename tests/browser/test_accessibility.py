"""axe finds nothing on any page: as it opens, with all solutions unfolded, and with the search open."""
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page


def findings(page: Page) -> list[str]:
    """What axe says, one line per rule, with the first place."""
    violations = Axe().run(page).response["violations"]
    return [f"{page.url}: {rule['id']} at {rule['nodes'][0]['target']}: {rule['nodes'][0]['failureSummary']}" for rule in violations]


@pytest.mark.parametrize("scheme, width", [("light", 390), ("dark", 1280)])
def test_axe_finds_nothing_on_any_page(browser: Browser, read, pages: list[str], scheme: str, width: int):
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True, reduced_motion="reduce")
    for path in pages:
        read(page, path)
        assert findings(page) == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "en/"])
@pytest.mark.parametrize("query", ["tensor", "xpstj"])   # the second is offered another word
def test_axe_finds_nothing_while_somebody_searches(browser: Browser, address: str, path: str, scheme: str, query: str):
    page = browser.new_page(color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    page.goto(address + path)
    page.locator(".md-search__input").click()
    page.keyboard.type(query)
    page.locator(".md-search-result__link").first.wait_for()
    page.wait_for_timeout(400)   # the overlay fades in
    assert findings(page) == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page_for_wrong_addresses(browser: Browser, root: str, scheme: str):
    page = browser.new_page(color_scheme=scheme, bypass_csp=True)
    for path in ("404.html", "en/404.html"):
        page.goto(root + path)
        assert findings(page) == []
    page.close()
