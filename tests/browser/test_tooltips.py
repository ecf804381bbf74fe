"""A term's definition beside the word: for pointers, keyboards and fingers, and a plain link without JavaScript."""
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

PATH = "tensors/reshaping/"
TERM = "article a.term"


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(address + PATH)
    yield page
    page.close()


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(address + PATH)
    yield page
    context.close()


def shown(page: Page):
    """The tooltip that is visible."""
    return page.locator(".term-tip:visible")


def tooltip_of(page: Page, number: int = 0) -> str:
    """The selector of the tooltip that belongs to a term of the page."""
    return f"#{page.locator(TERM).nth(number).get_attribute('aria-describedby')}"


def focus_by_keyboard(page: Page) -> None:
    """Go from link to link until a term has the focus."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('a.term')"):
            return
    pytest.fail("No term was reached with the Tab key.")


def test_hovering_shows_the_definition_and_leaving_hides_it(page: Page):
    page.locator(TERM).first.hover()
    expect(page.locator(tooltip_of(page))).to_be_visible()
    page.mouse.move(5, 400)
    expect(shown(page)).to_have_count(0)


def test_passing_over_a_term_shows_nothing(page: Page):
    page.locator(TERM).first.hover()
    page.mouse.move(5, 400)
    page.wait_for_timeout(400)
    assert shown(page).count() == 0


def test_the_pointer_may_move_onto_the_definition_and_stay_there(page: Page):
    page.locator(TERM).first.hover()
    expect(shown(page)).to_have_count(1)
    shown(page).hover()
    page.wait_for_timeout(600)
    assert shown(page).count() == 1


def test_keyboard_focus_shows_the_definition_and_moving_on_hides_it(page: Page):
    focus_by_keyboard(page)
    expect(shown(page)).to_have_attribute("id", page.evaluate("document.activeElement.getAttribute('aria-describedby')"))
    page.mouse.move(5, 400)   # the pointer has no say while a key holds the definition open
    page.wait_for_timeout(400)
    assert shown(page).count() == 1
    page.evaluate("document.activeElement.blur(), document.querySelector('h1 a').focus()")
    expect(shown(page)).to_have_count(0)


def test_escape_hides_the_definition_and_leaves_the_focus_where_it_is(page: Page):
    focus_by_keyboard(page)
    expect(shown(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(shown(page)).to_have_count(0)
    assert page.evaluate("document.activeElement.matches('a.term')")


def test_escape_hides_a_definition_that_a_pointer_has_opened(page: Page):
    page.locator(TERM).first.hover()
    expect(shown(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(shown(page)).to_have_count(0)


@pytest.mark.parametrize("key", ["Enter", None])
def test_enter_and_a_click_lead_to_the_entry_in_the_glossary(page: Page, key: str | None):
    focus_by_keyboard(page)
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press(key) if key else page.locator(TERM).first.click()
    page.wait_for_url(target)
    assert page.locator(":target").is_visible()


def test_the_first_tap_shows_the_definition_and_its_link_leads_to_the_glossary(phone: Page):
    term = phone.locator(TERM).first
    target = term.evaluate("term => term.href")
    term.tap()
    expect(phone.locator(tooltip_of(phone))).to_be_visible()
    assert phone.url.endswith(PATH)
    shown(phone).locator("a").tap()
    phone.wait_for_url(target)


def test_the_second_tap_on_a_term_leads_to_the_glossary(phone: Page):
    term = phone.locator(TERM).first
    target = term.evaluate("term => term.href")
    term.tap()
    expect(shown(phone)).to_have_count(1)
    term.tap()
    phone.wait_for_url(target)


def test_a_tap_elsewhere_hides_the_definition(phone: Page):
    phone.locator(TERM).first.tap()
    expect(shown(phone)).to_have_count(1)
    phone.locator("h1").tap()
    expect(shown(phone)).to_have_count(0)


def test_no_definition_leaves_the_window_of_a_phone(phone: Page):
    for term in phone.locator(TERM).all():
        if term.is_visible():   # not in a folded solution
            term.tap()
            outside = shown(phone).evaluate("tip => { const { left, right, top, bottom } = tip.getBoundingClientRect(); return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight }")
            assert not outside, term.get_attribute("href")
            phone.keyboard.press("Escape")


def test_a_definition_stays_beside_its_word_while_the_page_scrolls(page: Page):
    page.locator(TERM).nth(3).hover()
    expect(shown(page)).to_have_count(1)
    gap = "() => document.querySelector('.term-tip:not([hidden])').getBoundingClientRect().top - document.querySelectorAll('article a.term')[3].getBoundingClientRect().bottom"
    before = page.evaluate(gap)
    page.evaluate("scrollBy(0, 40)")
    page.wait_for_timeout(100)
    assert abs(page.evaluate(gap) - before) < 1


def test_a_definition_hides_when_its_word_leaves_the_window(phone: Page):
    phone.locator(TERM).first.tap()
    expect(shown(phone)).to_have_count(1)
    phone.evaluate("scrollBy({ top: 900, behavior: 'instant' })")
    expect(shown(phone)).to_have_count(0)
    phone.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    phone.wait_for_timeout(200)
    assert shown(phone).count() == 0


def test_a_definition_is_shown_for_a_word_that_the_keyboard_brings_into_the_window(page: Page):
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })")
    page.locator("h1 a").focus()
    focus_by_keyboard(page)
    page.wait_for_timeout(400)
    assert shown(page).count() == 1


@pytest.mark.parametrize("path", ["", "tensors/operations/", "en/tensors/operations/"])
def test_without_javascript_a_term_is_a_link_to_its_entry(browser: Browser, address: str, path: str):
    page = browser.new_page(java_script_enabled=False)
    page.goto(address + path)
    assert page.locator(".term-tip:visible").count() == 0
    page.locator(TERM).first.click()
    page.wait_for_url(f"{address}{'en/' if path.startswith('en/') else ''}glossary/#*")
    page.close()


@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 390)])
@pytest.mark.parametrize("language", ["", "en/"])
def test_axe_finds_nothing_while_a_definition_is_shown(browser: Browser, address: str, language: str, scheme: str, width: int):
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
    page.goto(address + language + PATH)
    page.locator(TERM).first.hover()
    expect(shown(page)).to_have_count(1)
    violations = Axe().run(page).response["violations"]
    assert [f"{rule['id']} at {rule['nodes'][0]['target']}" for rule in violations] == []
    page.close()


def test_print_shows_neither_definitions_nor_lines_under_terms(page: Page):
    page.locator(TERM).first.hover()
    expect(shown(page)).to_have_count(1)
    page.emulate_media(media="print")
    assert shown(page).count() == 0
    assert page.locator(TERM).first.evaluate("term => getComputedStyle(term).textDecorationLine") == "none"


def test_results_of_search_never_contain_a_tooltip(built_site):
    tips = "term-tip", "aria-describedby"
    indexes = [*built_site.glob("search/*.json"), *built_site.glob("en/search/*.json")]
    assert indexes and not [file for file in indexes for tip in tips if tip in file.read_text(encoding="utf-8")]
