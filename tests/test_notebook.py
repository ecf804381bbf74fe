"""The proof that pages do what they show must fail when they do not: here it meets small pages, right and wrong ones."""
import json
from pathlib import Path

import pytest
from nbclient.exceptions import CellExecutionError

from notebook import Block, blocks, blocks_of_cells, cell_differences

PAGE = """\
<article>
<div class="language-python highlight"><pre><span></span><code><a id="x"></a><span class="n">x</span> <span class="o">=</span> 1
print(x &lt; 2, 1 / 3)
</code></pre></div>
<div class="language-text output highlight"><pre><span></span><code>True 0.3333333333333333
</code></pre></div>
<p class="verified">verified</p>
<div class="language-python highlight"><pre><code>y = x + 1
</code></pre></div>
<p>prose</p>
<details><summary>Solution</summary>
<div class="language-python highlight"><pre><code>int("four")
</code></pre></div>
<div class="language-text output raises highlight"><pre><code>ValueError: invalid literal for int() with base 10: 'four'
</code></pre></div>
</details>
<div class="language-python highlight"><pre><code>print(y)
</code></pre></div>
<div class="language-text output highlight"><pre><code>2
</code></pre></div>
</article>
"""


def test_blocks_are_read_as_the_copy_button_gives_them_solutions_included():
    assert blocks(PAGE) == [
        Block("x = 1\nprint(x < 2, 1 / 3)\n", "True 0.3333333333333333\n"), Block("y = x + 1\n"),
        Block('int("four")\n', "ValueError: invalid literal for int() with base 10: 'four'\n", raises=True), Block("print(y)\n", "2\n")]


NOTEBOOK = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
    {"id": "a", "cell_type": "markdown", "metadata": {}, "source": "Prose."},
    {"id": "b", "cell_type": "code", "metadata": {}, "execution_count": None, "source": "x = 1\nprint(x / 3)", "outputs": [
        {"output_type": "stream", "name": "stdout", "text": "0.3333333333333333\n"}]},
    {"id": "c", "cell_type": "code", "metadata": {"tags": ["raises-exception"]}, "execution_count": None, "source": "print('now')\nint('four')", "outputs": [
        {"output_type": "stream", "name": "stdout", "text": "now\n"},
        {"output_type": "error", "ename": "ValueError", "evalue": "invalid literal for int() with base 10: 'four'", "traceback": []}]},
    {"id": "d", "cell_type": "code", "metadata": {}, "execution_count": None, "source": "import sys\nprint('noise', file=sys.stderr)\nprint('WARNING:tensorflow:retracing')\nprint(x)", "outputs": [
        {"output_type": "stream", "name": "stdout", "text": "1\n"}]},
]}


def changed(old: str, new: str) -> dict:
    """The notebook with one place changed."""
    text = json.dumps(NOTEBOOK)
    assert text.count(old) == 1, old
    return json.loads(text.replace(old, new))


def test_cells_are_read_as_blocks_of_a_page():
    assert blocks_of_cells(NOTEBOOK)[1] == Block("print('now')\nint('four')\n", "now\nValueError: invalid literal for int() with base 10: 'four'\n", raises=True)


def test_a_notebook_that_prints_what_it_shows_has_no_differences(tmp_path: Path):
    assert cell_differences(NOTEBOOK, tmp_path, {}) == []


@pytest.mark.parametrize("old, new, told", [
    ("print(x)", "print(x + 1)", "-1\n    +2"),                                       # code was altered
    ("0.3333333333333333", "0.3334", "-0.3334"),                                      # an output was altered
    ("'four'\", \"traceback", "'five'\", \"traceback", "-ValueError: invalid literal for int() with base 10: 'five'"),
    ("int('four')", "int('4')", "-ValueError: invalid literal"),                      # no error comes
    ("x = 1\\n", "x = 2\\n", "-1\n    +2"),                                           # a cell above was altered
    ("print('noise', file=sys.stderr)", "print('noise')", "+noise"),                  # more is printed
])
def test_a_notebook_that_does_not_is_told_with_the_difference(tmp_path: Path, old: str, new: str, told: str):
    assert told in "\n".join(cell_differences(changed(old, new), tmp_path, {}))


def test_numbers_may_differ_by_the_tolerance_of_their_section(tmp_path: Path):
    assert cell_differences(changed("0.3333333333333333", "0.33"), tmp_path, {"x = 1\nprint(x / 3)\n": 0.02}) == []


def test_a_notebook_without_the_tag_stops_at_its_error(tmp_path: Path):
    with pytest.raises(CellExecutionError, match="int\\('four'\\)"):
        cell_differences(changed("raises-exception", "other"), tmp_path, {})
