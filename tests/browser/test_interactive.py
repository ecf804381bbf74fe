"""Interactive figures: every number in them comes from the rule that a snippet shows, and every reader can use or do without them."""
import json
import os
import re
import runpy
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Page
from sklearn.model_selection import GroupKFold, KFold, StratifiedKFold, TimeSeriesSplit

PROJECT = Path(__file__).resolve().parent.parent.parent
SNIPPETS = PROJECT / "snippets"
FIGURES = {"tangent-line": "gradients/derivative/", "gradient-descent": "gradients/sgd/", "optimizer-race": "gradients/optimizers/",
           "curve-reader": "networks/history-and-curves/", "fold-splits": "evaluation/choosing-a-protocol/"}
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


def test_the_recorded_histories_are_those_that_the_snippet_makes(page: Page, read):
    recorded = runpy.run_path(str(SNIPPETS / "networks/history_and_curves_sizes.py"))["histories"]
    if os.environ.get("TENSOR_NOTES_RECORD"):
        write_histories(recorded)
    read(page, "networks/history-and-curves/")
    shown = page.evaluate("HISTORIES")
    assert {name: list(history) for name, history in shown.items()} == {name: list(history) for name, history in recorded.items()}
    for name, history in recorded.items():
        for key, values in history.items():
            np.testing.assert_allclose(shown[name][key], values, atol=0.06 if "accuracy" in key else 0.15, err_msg=f"{name} {key}: write them anew with TENSOR_NOTES_RECORD=1")


def write_histories(histories: dict[str, dict[str, list[float]]]) -> None:
    """Put the histories into the script of <curve-reader>, one list a line."""
    file = PROJECT / "docs/interactive/curve-reader.js"
    models = ",\n".join(f"  {name}: {{\n" + ",\n".join(f"    {key}: {json.dumps(values)}" for key, values in history.items()) + "\n  }" for name, history in histories.items())
    file.write_text(re.sub(r"(?s)(const HISTORIES = \{\n).*?\n\}\n", lambda found: f"{found[1]}{models}\n}}\n", file.read_text(encoding="utf-8")), encoding="utf-8")


@pytest.mark.parametrize("size, metric, best", [("large", "loss", min), ("small", "accuracy", max)])
def test_the_curve_reader_says_which_epoch_was_best(page: Page, read, size: str, metric: str, best):
    read(page, "en/networks/history-and-curves/")
    page.locator("curve-reader").evaluate("(figure, [size, metric]) => { figure.inputs.size.value = size; figure.inputs.metric.value = metric; figure.render() }", [size, metric])
    values = page.evaluate("([size, metric]) => HISTORIES[size][`val_${metric}`]", [size, metric])
    assert f"best epoch by validation: {values.index(best(values)) + 1} ({best(values):.3f})" in shown(page, "curve-reader")


SPLITTERS = {"k-fold": KFold, "stratified": StratifiedKFold, "groups": GroupKFold, "time": TimeSeriesSplit}


@pytest.mark.parametrize("folds", [2, 3, 4, 5])
@pytest.mark.parametrize("protocol", SPLITTERS)
def test_splits_without_shuffling_are_those_of_the_snippet(page: Page, read, protocol: str, folds: int):
    snippet = runpy.run_path(str(SNIPPETS / "evaluation/choosing_a_protocol_splits.py"))
    read(page, "evaluation/choosing-a-protocol/")
    assert page.evaluate("[CLASSES.join(''), GROUPS.join('')]") == ["".join(snippet["classes"]), "".join(snippet["groups"])]
    splits = page.evaluate("values => splitsOf(values)", {"protocol": protocol, "folds": folds, "repeats": 1, "draw": 0})
    rows = ["".join("#" if i in split["validation"] else "-" if i in split["training"] else " " for i in range(20)) for split in splits]
    assert [row.rstrip() for row in rows] == [row.rstrip() for row in snippet["rows"](SPLITTERS[protocol](folds))]


@pytest.mark.parametrize("draw", [1, 2])
def test_shuffled_folds_validate_every_sample_once_a_repetition(page: Page, read, draw: int):
    read(page, "evaluation/choosing-a-protocol/")
    for protocol, repeats in (("k-fold", 1), ("stratified", 1), ("iterated", 3)):
        splits = page.evaluate("values => splitsOf(values)", {"protocol": protocol, "folds": 4, "repeats": repeats, "draw": draw})
        assert sorted(i for split in splits for i in split["validation"]) == sorted(repeats * [*range(20)])
        assert len({tuple(split["validation"]) for split in splits}) == 4 * repeats


@pytest.mark.parametrize("protocol, draw, told", [
    ("k-fold", 0, [4, 1, 4, 3]), ("hold-out", 0, [1, 0, 1, 1]), ("groups", 0, [4, 0, 0, 4]), ("time", 0, [4, 2, 2, 0]), ("stratified", 0, [4, 0, 4, 4]),
])
def test_the_split_figure_counts_what_goes_wrong(page: Page, read, protocol: str, draw: int, told: list[int]):
    read(page, "en/evaluation/choosing-a-protocol/")
    page.locator("fold-splits").evaluate("(figure, [protocol, draw]) => { figure.inputs.protocol.value = protocol; figure.inputs.draw.value = draw; figure.render() }", [protocol, draw])
    assert [int(number) for number in re.findall(r": (\d+)", shown(page, "fold-splits"))] == told
