"""What readers do: switch the language, copy code, search, read without JavaScript."""
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

PAGE, SECTION = "tensors/reshaping/", "#transpose"
WITHOUT_CODE, WITHOUT_FIGURES = ("glossary/", "words-by-source/"), ("cheatsheet/", "errata/")
SCROLL_UNTIL_NOTICED = """section => {
  const top = document.querySelector(section).getBoundingClientRect().top
  scrollBy(0, top > 20 ? top - 10 : top - 30)
  return location.hash === section
}"""


@pytest.mark.parametrize("one, other", [("", "en/"), ("en/", "")])
def test_the_language_switch_keeps_page_and_section(browser: Browser, address: str, one: str, other: str):
    page = browser.new_page()
    page.goto(address + one + PAGE + SECTION)
    page.locator(".language-switch").click()
    page.wait_for_url(address + other + PAGE + SECTION)
    page.close()


def test_the_language_switch_keeps_the_section_that_a_reader_has_scrolled_to(browser: Browser, read, address: str):
    page = browser.new_page()
    read(page, PAGE)
    page.wait_for_function(SCROLL_UNTIL_NOTICED, arg=SECTION, polling=700)
    page.locator(".language-switch").click()
    page.wait_for_url(address + "en/" + PAGE + SECTION)
    page.close()


def test_the_language_switch_keeps_the_page_without_javascript(browser: Browser, address: str, pages: list[str]):
    page = browser.new_page(java_script_enabled=False)
    for path in pages:
        page.goto(address + path)
        page.locator(".language-switch").click()
        page.wait_for_url(address + (path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"))
    page.close()


def test_the_copy_button_copies_exactly_the_code_without_its_last_line_break(browser: Browser, read):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    read(page, PAGE)
    for block in page.locator(".highlight:not(.output)").all():
        block.locator(".md-code__button").click()
        assert page.evaluate("navigator.clipboard.readText()").replace("\r\n", "\n") == block.locator("code").text_content().removesuffix("\n")
    context.close()


def test_pages_can_be_read_without_javascript(browser: Browser, address: str, pages: list[str]):
    page = browser.new_page(java_script_enabled=False)
    for path in pages:
        page.goto(address + path)
        code = () if path.endswith(WITHOUT_CODE) else (".highlight.language-python code", ".highlight.output code")
        figures = () if path.endswith(WITHOUT_CODE + WITHOUT_FIGURES) else ("svg.figure",)
        for part in ("h1", "article p", *code, *figures):
            assert page.locator(part).first.is_visible(), f"{path} does not show {part}."
    page.close()


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_title_of_each_page_finds_that_page_and_only_pages_in_its_language(browser: Browser, built_site: Path, address: str, pages: list[str], language: str):
    page = browser.new_page()
    page.goto(address + language)
    for path in (path for path in pages if "tensors/" in path and path.startswith("en/") == (language == "en/")):
        title = html.parse(built_site / path / "index.html").xpath("string(//h1/text())")
        page.locator(".md-search__input").fill("")
        page.locator(".md-search__input").press_sequentially(title)
        page.locator(f".md-search-result__link[href*='{path}']").first.wait_for(state="attached")
        links = page.locator(".md-search-result__link").evaluate_all("links => links.map(link => link.href)")
        assert [link for link in links if link.removeprefix(address).startswith("en/") != (language == "en/")] == []
    page.close()
