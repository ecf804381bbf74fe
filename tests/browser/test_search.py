"""The search box, as readers use it. What each query should find is in tests/queries/, which was written before search was tuned."""
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tools.recall import Query, opened, outcomes, read_queries, recall

INDEX = "search/index.json"


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(address)
    yield page
    page.close()


def type_query(page: Page, query: str) -> None:
    box = page.locator(".md-search__input")
    box.fill(query)
    box.press("End")   # the theme listens to keys, not to changes


@pytest.mark.parametrize("language, path", [("ko", ""), ("en", "en/")])
def test_readers_find_their_page(browser: Browser, address: str, language: str, path: str):
    queries = read_queries(language)
    page = opened(browser, address + path)
    found = outcomes(page, address + path, queries)
    page.context.close()
    missed = "\n".join(f"{outcome.query.text} ({outcome.query.kind}): rank {outcome.rank}, expected {outcome.query.expect[0]}"
                       for outcome in found if outcome.rank != 1 and not outcome.query.held_out)
    assert recall(found, 1) >= 0.90 and recall(found, 5) >= 0.98, f"Found at 1: {recall(found, 1):.2f}, at 5: {recall(found, 5):.2f}. Not first:\n{missed}"


def test_there_are_enough_queries_and_two_thirds_are_korean():
    korean, english = len(read_queries("ko")), len(read_queries("en"))
    assert korean + english >= 120 and korean >= 2 * english


def test_a_third_of_the_queries_of_each_kind_was_kept_aside():
    for language in ("ko", "en"):
        queries = read_queries(language)
        for kind in {query.kind for query in queries}:
            kept = [query.held_out for query in queries if query.kind == kind]
            assert 0.25 <= sum(kept) / len(kept) <= 0.45, f"{language}, {kind}"


def test_the_index_is_fetched_only_when_somebody_searches(browser: Browser, address: str):
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.context.on("request", lambda request: asked.append(request.url))
    page.goto(address + "tensors/reshaping/")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/search/" in url and url.endswith(".json")] == []
    with page.context.expect_event("request", lambda request: request.url.endswith(INDEX)):
        page.locator(".md-search__input").focus()
    page.close()


@pytest.mark.parametrize("typed, meant", [("xpstj", "텐서"), ("qmfhemzotmxld", "브로드캐스팅"), ("ㅅ두낵", "tensor")])
def test_the_wrong_keyboard_layout_is_noticed_and_the_right_word_offered(page: Page, typed: str, meant: str):
    type_query(page, typed)
    offer = page.locator(".search-hint a")
    expect(offer).to_have_text(meant)
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    offer.click()
    expect(page.locator(".md-search__input")).to_have_value(meant)
    expect(page.locator(".search-hint")).not_to_contain_text("자판")
    expect(page.locator(".md-search-result__item").first).to_contain_text("텐서")


@pytest.mark.parametrize("path, query, ours, entry", [
    ("", "오버피팅을 막는 법", "과대적합", "glossary/#overfitting"), ("", "shape", "크기", "glossary/#shape"), ("en/", "neurons", "unit", "en/glossary/#units"),
])
def test_a_reader_of_another_book_is_told_the_word_used_here(page: Page, address: str, path: str, query: str, ours: str, entry: str):
    page.goto(address + path)
    type_query(page, query)
    word = page.locator(".search-hint a")
    expect(word).to_have_text(ours)
    assert page.evaluate("link => link.href", word.element_handle()) == address + entry


def test_what_is_pasted_is_searched(page: Page):
    page.locator(".md-search__input").focus()
    page.keyboard.insert_text("브로드캐스팅")   # no key goes up
    expect(page.locator(".md-search-result__item").first).to_contain_text("브로드캐스팅")


@pytest.mark.parametrize("keys, hangul", [
    ("xpstj", "텐서"), ("thstlf gkatn", "손실 함수"), ("rkqt", "값"), ("dksgdms", "않은"), ("rhkwp", "과제"), ("dlfrwl", "읽지"), ("dhoTslr", "왰닉"), ("Ekfma", "따름"),
])
def test_keys_and_hangul_are_each_other_on_the_two_keyboard_layouts(page: Page, keys: str, hangul: str):
    assert page.evaluate("keys => hangulFromKeys(keys)", keys) == hangul
    assert page.evaluate("hangul => keysFromHangul(hangul)", hangul) == keys


def test_a_query_that_is_understood_gets_no_hint(page: Page):
    type_query(page, "텐서")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert page.locator(".search-hint").is_hidden()


def test_when_nothing_is_found_near_terms_and_the_glossary_are_offered(page: Page):
    type_query(page, "쿼크")
    expect(page.locator(".search-hint")).to_contain_text("용어집 보기")
    assert page.locator(".search-hint a").last.get_attribute("href").endswith("/glossary/")


def test_the_hint_can_be_reached_and_used_by_keyboard(page: Page):
    type_query(page, "xpstj")
    expect(page.locator(".search-hint a")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(".md-search__input")).to_have_value("텐서")


def test_enter_opens_the_best_result(page: Page, address: str):
    type_query(page, "오버피팅")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url(address + "evaluation/train-validation-test/#generalization")


@pytest.mark.parametrize("query, hidden", [("오버피팅", "오버피팅"), ("overfitting", "과적합"), ("내적", "도트 곱")])
def test_results_never_show_the_words_that_helped_to_find_them(page: Page, query: str, hidden: str):
    type_query(page, query)
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert hidden not in page.locator(".md-search-result__list").inner_text()


@pytest.mark.parametrize("query, address_of_first", [
    ("cross_entropy", "networks/binary-classification/#crossentropy"),   # not cross-validation
    ("fully connected", "tensors/operations/"),             # not full-batch
    ("로스", "foundations/how-learning-works/"),            # not 크로스엔트로피
])
def test_parts_of_other_words_do_not_come_before_the_word_itself(browser: Browser, address: str, query: str, address_of_first: str):
    page = opened(browser, address)
    [found] = outcomes(page, address, [Query(query, "", (address_of_first,), False)])
    page.context.close()
    assert found.rank == 1


def test_a_query_that_makes_no_syllables_is_not_taken_for_a_wrong_layout(page: Page):
    type_query(page, "F7")
    expect(page.locator(".search-hint")).to_contain_text("용어집 보기")
    assert "ㄹ7" not in page.locator(".search-hint").inner_text()


def test_results_are_text_and_not_markup(page: Page):
    type_query(page, "reshape")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    shown = page.locator(".md-search-result__list").inner_text()
    assert "<" not in shown.replace("<…", "") and "&lt;" not in shown and "mark" not in shown


def test_a_syllable_that_is_still_being_typed_finds_the_word(page: Page):
    type_query(page, "브롣")
    expect(page.locator(".md-search-result__list")).to_contain_text("브로드캐스팅")


def test_a_search_can_be_linked_to(browser: Browser, address: str):
    page = browser.new_page()
    page.goto(f"{address}?q=브로드캐스팅")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    page.close()
