"""What readers do on the glossary pages: filter by any word, follow links to entries, choose their book."""
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

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


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("typed, term", [
    ("astype", "cast"), ("ndim", "rank"), ("W.T", "transpose"), ("η", "learning-rate"),            # what the entries print
    ("과적합을", "overfitting"), ("손실 함수가", "loss-function"), ("shape이", "shape"), ("neurons", "units"), ("matmul()", "matrix-multiplication"),   # particles and plurals
    ("overfiting", "overfitting"), ("brodcasting", "broadcasting"),                                    # slips
    ("relu 함수", "relu"), ("원-핫 인코딩", "one-hot"),                                               # more words than the name has
    ("rhkwjrgkq", "overfitting"), ("ㅅ두낵", "tensor"),                                              # the other keyboard layout
])
def test_what_no_name_contains_is_understood_as_in_search(page: Page, address: str, language: str, typed: str, term: str):
    filtered(page, address + language + GLOSSARY, typed)
    expect(page.locator(f"#{term}")).to_be_visible()
    assert len(shown(page)) <= 6, shown(page)


def test_several_words_show_an_entry_each(page: Page, address: str):
    filtered(page, address + GLOSSARY, "과대적합과 과소적합")
    page.wait_for_function("document.querySelectorAll('.entry:not([hidden])').length === 2")
    assert set(shown(page)) == {"overfitting", "underfitting"}


def test_the_script_of_search_is_added_once_and_only_when_somebody_types(page: Page, address: str):
    script = page.locator("script[src$='search/query.js']")
    page.goto(address + GLOSSARY)
    page.wait_for_load_state("networkidle")
    assert script.count() == 0
    for typed in ("텐", "텐서"):
        page.locator("#entry-filter").fill(typed)
    expect(script).to_have_count(1)


def test_the_filter_still_works_where_the_script_of_search_cannot_be_fetched(page: Page, address: str):
    page.route("**/search/query.js", lambda route: route.abort())
    assert "tensor" in filtered(page, address + GLOSSARY, "텐서")
    page.locator("#entry-filter").fill("텐서를")
    assert shown(page) == [] and page.locator(".entry-filter [role=status]").text_content() == "일치하는 용어가 없습니다."


def test_letters_without_entries_are_hidden_and_the_number_of_entries_is_told(page: Page, address: str):
    found = filtered(page, address + GLOSSARY, "브로드캐스팅")
    assert page.locator(".entry-group:visible h2").all_text_contents() == ["바¶"]
    assert page.locator(".entry-letters a:visible").all_text_contents() == ["바"]
    assert [text.strip() for text in page.locator(".md-nav--secondary a[href^='#group-']:visible").all_text_contents()] == ["바"]
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
    rows = page.locator(".by-source tbody tr").count()
    page.locator("#source-choice").select_option(index=2)
    assert page.locator(".by-source th[scope=col]:visible").count() == 2
    words = page.locator(".by-source td:visible").all_text_contents()
    assert all(words) and 0 < len(words) < rows
    assert str(len(words)) in page.locator(".source-choice [role=status]").text_content()
    assert page.evaluate("(table => table.scrollWidth <= table.clientWidth)(document.querySelector('.source-table'))")
    page.locator("#source-choice").select_option("0")
    assert page.locator(".by-source tbody tr:visible").count() == rows


def test_on_a_narrow_screen_the_table_waits_for_a_choice(page: Page, address: str):
    page.goto(address + SOURCES)
    assert page.locator(".by-source").is_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    expect(page.locator(".by-source")).to_be_hidden()
    page.locator("#source-choice").select_option("0")
    assert page.locator(".by-source").is_visible()


@pytest.mark.parametrize("language", ["", "en/"])
def test_only_the_words_of_a_book_that_differ_can_be_shown(page: Page, address: str, language: str):
    page.goto(address + language + SOURCES)
    differing = page.locator(".differing input")
    assert not differing.is_visible()
    page.locator("#source-choice").select_option(index=2)
    every = page.locator(".by-source tbody tr:visible").count()
    differing.check()
    cells = page.locator(".by-source td:visible")
    assert 0 < cells.count() < every and cells.count() == page.locator(".by-source td:visible:has(strong)").count()
    assert str(cells.count()) in page.locator(".source-choice [role=status]").text_content()
    page.locator("#source-choice").select_option("0")
    assert page.locator(".by-source tbody tr:visible").count() > every


def test_the_table_scrolls_with_the_keyboard_and_keeps_its_first_column_and_its_heads(page: Page, address: str):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(address + SOURCES)
    page.locator("#source-choice").select_option("0")
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
