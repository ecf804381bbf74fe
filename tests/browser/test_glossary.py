"""What readers do on the glossary pages: filter by any word, follow links to entries, choose their book."""
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

GLOSSARY, SOURCES = "glossary/", "words-by-source/"


@pytest.fixture
def page(browser: Browser):
    page = browser.new_page(bypass_csp=True, reduced_motion="reduce")
    yield page
    page.close()


def shown(page: Page) -> list[str]:
    """The ids of the entries that can be seen."""
    return page.eval_on_selector_all(".entry h3", "headings => headings.filter(heading => heading.checkVisibility()).map(heading => heading.id)")


def filtered(page: Page, address: str, typed: str) -> list[str]:
    page.goto(address)
    page.locator("#entry-filter").fill(typed)
    return shown(page)


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("typed, term", [
    ("텐서", "tensor"), ("tensor", "tensor"),                                # either language
    ("과적합", "overfitting"), ("내적", "dot-product"), ("LABEL", "label"),   # another book's word, capitals
    ("교차검증", "cross-validation"), ("cross validation", "cross-validation"), ("미니배치", "mini-batch"),   # spacing and hyphens
    ("SGD", "stochastic-gradient-descent"),                                 # an abbreviation
    ("브로드캣", "broadcasting"), ("브로드ㅋ", "broadcasting"),                # on the way to 브로드캐스팅
])
def test_any_word_finds_its_entry(page: Page, address: str, language: str, typed: str, term: str):
    found = filtered(page, address + language + GLOSSARY, typed)
    assert term in found and len(found) <= 12, found


def test_letters_without_entries_are_hidden_and_the_number_of_entries_is_told(page: Page, address: str):
    found = filtered(page, address + GLOSSARY, "브로드캐스팅")
    assert page.locator(".entry-group:visible h2").all_text_contents() == ["바¶"]
    assert page.locator(".entry-letters a:visible").all_text_contents() == ["바"]
    status = page.locator(".entry-filter [role=status]")
    assert f"중 {len(found)}개" in status.text_content() and status.is_visible()


def test_where_nothing_matches_the_page_says_so_and_offers_to_show_all(page: Page, address: str):
    assert filtered(page, address + "en/" + GLOSSARY, "no such word") == []
    assert page.locator(".entry-filter [role=status]").text_content() == "No term matches."
    page.get_by_role("button", name="Show all").click()
    assert len(shown(page)) > 50 and page.locator("#entry-filter").input_value() == ""
    assert page.evaluate("document.activeElement.id") == "entry-filter"


def test_the_filter_can_be_used_with_the_keyboard_alone(page: Page, address: str):
    page.goto(address + GLOSSARY)
    page.locator(".entry-filter ~ .entry-letters a").first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("텐서")
    assert "tensor" in shown(page) and len(shown(page)) < 50
    page.keyboard.press("Escape")
    assert len(shown(page)) > 50


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_address_of_an_entry_shows_it_even_when_the_filter_hides_it(page: Page, address: str, language: str):
    page.goto(address + language + GLOSSARY + "#tensor")
    assert page.locator("#tensor").is_visible() and 0 < page.locator("#tensor").bounding_box()["y"] < 300
    page.locator("#entry-filter").fill("broadcasting")
    assert "tensor" not in shown(page)
    page.evaluate("location.hash = '#scalar'")
    page.wait_for_function("document.querySelector('#scalar').checkVisibility() && document.querySelector('#scalar').getBoundingClientRect().top < 300")
    page.locator("#entry-filter").fill("dot product")
    page.locator(".entry:visible .entry-links a[href*='#']:visible").first.click()
    page.wait_for_function("document.getElementById(location.hash.slice(1)).checkVisibility()")


def test_the_table_of_contents_lists_letters_and_not_every_term(page: Page, address: str):
    page.goto(address + GLOSSARY)
    links = page.eval_on_selector_all(".md-nav--secondary .md-nav__link[href]", "links => links.map(link => link.hash)")
    assert "#group-ta" in links and "#tensor" not in links


def test_a_term_on_a_page_leads_to_its_entry(page: Page, address: str):
    page.goto(address + "en/tensors/reshaping/")
    page.locator(".terms td a", has_text="reshaping").first.click()
    page.wait_for_url(address + "en/glossary/#reshape")


@pytest.mark.parametrize("language", ["", "en/"])
def test_without_javascript_all_entries_and_all_columns_are_shown(browser: Browser, address: str, language: str):
    page = browser.new_page(java_script_enabled=False)
    page.goto(address + language + GLOSSARY)
    assert page.locator(".entry:visible").count() == page.locator(".entry").count() > 50
    assert not page.locator(".entry-filter").is_visible()
    page.goto(address + language + SOURCES)
    assert page.locator(".by-source th[scope=col]:visible").count() == page.locator(".by-source th[scope=col]").count() > 10
    assert not page.locator(".source-choice").is_visible()
    page.close()


@pytest.mark.parametrize("language, width", [("", 390), ("en/", 1280)])
def test_choosing_a_book_shows_only_its_words(page: Page, address: str, language: str, width: int):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(address + language + SOURCES)
    rows = page.locator(".by-source tbody tr:visible").count()
    page.locator("#source-choice").select_option(index=1)
    assert page.locator(".by-source th[scope=col]:visible").count() == 2
    words = page.locator(".by-source td:visible").all_text_contents()
    assert all(words) and 0 < len(words) < rows
    assert str(len(words)) in page.locator(".source-choice [role=status]").text_content()
    assert page.evaluate("(table => table.scrollWidth <= table.clientWidth)(document.querySelector('.source-table'))")
    page.locator("#source-choice").select_option(index=0)
    assert page.locator(".by-source tbody tr:visible").count() == rows


def test_the_table_scrolls_with_the_keyboard_and_keeps_its_first_column_and_its_heads(page: Page, address: str):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(address + SOURCES)
    corner, table = page.locator(".by-source th").first, page.locator(".source-table")
    table.focus()
    before = corner.bounding_box()
    for key in ("ArrowRight", "ArrowDown") * 5:
        page.keyboard.press(key)
    page.wait_for_function("(table => table.scrollLeft > 0 && table.scrollTop > 0)(document.querySelector('.source-table'))")
    table.evaluate("table => scrollTo(0, 0)")
    assert page.evaluate("scrollY") == 0
    assert abs(corner.bounding_box()["x"] - before["x"]) <= 1 and table.bounding_box()["y"] <= corner.bounding_box()["y"] <= table.bounding_box()["y"] + 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_somebody_filters_or_has_chosen_a_book(browser: Browser, address: str, scheme: str):
    page = browser.new_page(color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    for typed in ("텐서", "no such word"):
        filtered(page, address + GLOSSARY, typed)
        assert Axe().run(page).response["violations"] == []
    page.goto(address + "en/" + SOURCES)
    page.locator("#source-choice").select_option(index=2)
    assert Axe().run(page).response["violations"] == []
    page.close()
