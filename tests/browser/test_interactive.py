"""Interactive figures: every number in them comes from the rule that a snippet shows, and every reader can use or do without them."""
import runpy
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

SNIPPETS = Path(__file__).resolve().parent.parent.parent / "snippets"
FIGURES = {"tangent-line": "gradients/derivative/", "gradient-descent": "gradients/sgd/", "optimizer-race": "gradients/optimizers/"}
MOVE_EVERYTHING = """figure => {
  for (const input of Object.values(figure.inputs))
    for (const value of input.options ? [...input.options].map(option => option.value) : [input.min, (Number(input.min) + Number(input.max)) / 2, input.max]) {   // the middle is 0 where a slider has both signs
      input.value = value
      figure.render()
      if (/NaN|Infinity|undefined/.test(figure.live.outerHTML)) return `${input.dataset.name} = ${value}`
    }
}"""
ORDER = [2, 0, 1, 3, 3, 2, 1, 0, 1, 3, 0, 2]


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


@pytest.mark.parametrize("start, learning_rate, momentum", [(4.0, 0.5, 0.0), (4.0, 1.8, 0.0), (4.0, 3.0, 0.0), (4.0, 0.5, 0.9), (-3.5, 0.01, 0.95)])
def test_gradient_descent_on_the_curve_visits_the_points_of_the_snippet(page: Page, read, start: float, learning_rate: float, momentum: float):
    snippet = runpy.run_path(str(SNIPPETS / "gradients/sgd_try_it.py"))
    read(page, "gradients/sgd/")
    visited = page.evaluate("setting => descend(curveGradient, ...setting)", [[start], learning_rate, momentum, 5])
    np.testing.assert_allclose(np.ravel(visited), snippet["descend"](snippet["curve"], start, learning_rate, momentum, 5), rtol=1e-9)


@pytest.mark.parametrize("size, learning_rate", [(4, 0.1), (2, 0.1), (1, 0.05)])
def test_gradient_descent_on_the_surface_visits_the_points_of_the_snippet(page: Page, read, size: int, learning_rate: float):
    snippet = runpy.run_path(str(SNIPPETS / "gradients/sgd_try_it.py"))
    batches = np.reshape(ORDER, (-1, size))
    read(page, "gradients/sgd/")
    visited = page.evaluate("([batches, rate]) => descend((point, k) => lineGradient(point, DATA.scattered, batches[k]), [0, 0], rate, 0.9, batches.length)", [batches.tolist(), learning_rate])
    np.testing.assert_allclose(visited, snippet["descend"](snippet["surface"](batches), np.array([0.0, 0.0]), learning_rate, 0.9, len(batches)), atol=1e-9)


def test_every_batch_of_an_epoch_has_other_samples(page: Page, read):
    read(page, "gradients/sgd/")
    batches = page.evaluate("drawBatches([0, 1, 2, 3], 2, 40, randomNumbers(1))")
    epochs = {tuple(batches[k] + batches[k + 1]) for k in range(0, 40, 2)}
    assert all(sorted(epoch) == [0, 1, 2, 3] for epoch in epochs) and len(epochs) > 5
    assert page.evaluate("drawBatches([0, 1, 2, 3], 2, 40, randomNumbers(1))") == batches


@pytest.mark.parametrize("start", [[0.0, 0.0], [0.0, 4.0]])
def test_the_race_visits_the_points_of_the_snippet(page: Page, read, start: list[float]):
    snippet = runpy.run_path(str(SNIPPETS / "gradients/optimizers_race.py"))
    read(page, "gradients/optimizers/")
    for name, (rule, learning_rate) in snippet["optimizers"].items():
        visited = page.evaluate("([name, start]) => race(name, EXACT_GRADIENT, start, RACERS[name].rate, 50)", [name, start])
        np.testing.assert_allclose(visited, snippet["run"](rule, start, learning_rate, 50), atol=1e-9, err_msg=name)


def test_a_path_that_diverges_is_told_in_words(page: Page, read):
    read(page, "en/gradients/sgd/")
    page.locator("gradient-descent").evaluate("figure => { figure.inputs.loss.value = 'surface'; figure.inputs['learning-rate'].value = 1; figure.render() }")
    assert "diverged" in shown(page, "gradient-descent")
