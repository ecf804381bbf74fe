"""Interactive figures: every number in them comes from the rule that a snippet shows, and every reader can use or do without them."""
import runpy
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

SNIPPETS = Path(__file__).resolve().parent.parent.parent / "snippets"
FIGURES = {"tangent-line": "gradients/derivative/"}
MOVE_EVERYTHING = """figure => {
  for (const input of Object.values(figure.inputs))
    for (const value of input.options ? [...input.options].map(option => option.value) : [input.min, input.max]) {
      input.value = value
      figure.render()
      if (/NaN|Infinity|undefined/.test(figure.live.outerHTML)) return `${input.dataset.name} = ${value}`
    }
}"""


@pytest.fixture
def page(browser: Browser):
    page = browser.new_page()
    page.problems = []
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    yield page
    page.close()
    assert page.problems == []


def shown(page: Page, name: str) -> str:
    return page.locator(f"{name} .figure-status").inner_text()


@pytest.mark.parametrize("name", FIGURES)
@pytest.mark.parametrize("language", ["", "en/"])
def test_a_keyboard_moves_a_figure_and_its_numbers_follow(page: Page, read, name: str, language: str):
    read(page, language + FIGURES[name])
    before = shown(page, name)
    for slider in page.locator(f"{name} input:visible").all():
        slider.focus()
        for key in ("Home", "ArrowRight", "ArrowRight"):
            page.keyboard.press(key)
    assert shown(page, name) != before


@pytest.mark.parametrize("name", FIGURES)
def test_no_setting_of_a_figure_shows_what_is_no_number(page: Page, read, name: str):
    read(page, FIGURES[name])
    assert page.locator(name).evaluate(MOVE_EVERYTHING) is None


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_has_the_same_words_in_both_languages(page: Page, read, name: str):
    read(page, FIGURES[name])
    korean, english = page.evaluate("name => ['ko', 'en'].map(language => Object.keys(customElements.get(name).words[language]))", name)
    assert korean == english


@pytest.mark.parametrize("name", FIGURES)
def test_every_control_has_a_name(page: Page, read, name: str):
    read(page, "en/" + FIGURES[name])
    for label in page.locator(f"{name} label").all():
        assert label.locator("span").text_content().strip() not in ("", "undefined")


@pytest.mark.parametrize("name", FIGURES)
def test_without_javascript_and_on_paper_the_static_drawing_stands_there(browser: Browser, address: str, page: Page, read, name: str):
    plain = browser.new_page(java_script_enabled=False)
    plain.goto(address + FIGURES[name])
    assert plain.locator(f"{name} > svg.figure").is_visible()
    plain.close()
    read(page, FIGURES[name])
    assert not page.locator(f"{name} > svg.figure").is_visible() and page.locator(f"{name} .live").is_visible()
    page.emulate_media(media="print")
    assert page.locator(f"{name} > svg.figure").is_visible() and not page.locator(f"{name} .live").is_visible()


def test_the_line_through_two_points_has_the_slope_that_the_page_computes(page: Page, read):
    snippet = runpy.run_path(str(SNIPPETS / "gradients/derivative_curve.py"))
    read(page, "en/gradients/derivative/")
    for h in (1, 0.5, 0.1, -0.5):
        page.locator("tangent-line").evaluate("(figure, h) => { figure.inputs.h.value = h; figure.render() }", h)
        assert shown(page, "tangent-line") == f"Line through two points: (f(x + h) − f(x)) / h = {snippet['slope'](snippet['square'], 1.0, h):.3f}\n\nTangent: f'(x) = 2.000"
