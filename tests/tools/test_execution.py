"""Running one snippet: printed text per section, expected errors, fresh state."""
import os
import sys

import matplotlib.pyplot  # loaded before the first snippet, as in a worker

from small_project import SmallProject, section
from tools.execution import Run, last_line, run_snippet

matplotlib.use("Agg")
FAILING = "try:\n    # --8<-- [start:wrong]\n    {body}\n    # --8<-- [end:wrong]\nexcept {error} as error:\n    print(error)\n"


def ran(project: SmallProject, text: str, name: str = "sums.py") -> Run:
    return run_snippet(str(project.root), str(project.snippet(text, name)))


def printed(project: SmallProject, text: str) -> str:
    run = ran(project, section("all", text))
    assert run.problem is None, run.problem
    return run.printed["all"]


def test_each_section_keeps_its_own_output(project: SmallProject):
    run = ran(project, section("one", "x = 1\nprint(x)") + "print('between')\n" + section("two", "print(x + 1)") + section("silent", "y = 3"))
    assert run.printed == {"one": "1\n", "two": "2\n", "silent": ""} and run.problem is None


def test_code_after_the_last_section_runs_and_may_fail(project: SmallProject):
    run = ran(project, section("one", "x = 1") + "\nassert x == 2, 'x is 2'\n")
    assert str(run.problem) == ("snippets/sums.py:5: the snippet raised AssertionError: x is 2\n"
                                "    Fix: Run the file by itself and mend it; an error that the page should show stands in a `try:` of its own.")


def test_an_error_is_told_with_the_line_of_the_snippet_it_came_through(project: SmallProject):
    run = ran(project, section("one", "def half(x):\n    return x / 0\n\nhalf(1)"))
    assert str(run.problem).startswith("snippets/sums.py:3: the snippet raised ZeroDivisionError: division by zero, in section 'one'\n")


def test_leaving_early_is_an_error_too(project: SmallProject):
    assert "snippets/sums.py:2: the snippet raised SystemExit: 0" in str(ran(project, section("one", "raise SystemExit(0)")).problem)


def test_an_expected_error_becomes_the_last_line_of_the_traceback(project: SmallProject):
    run = ran(project, FAILING.format(body="int('four')", error="ValueError"))
    assert run.printed == {"wrong": "ValueError: invalid literal for int() with base 10: 'four'\n"} and run.problem is None


def test_an_expected_error_that_does_not_come_is_named(project: SmallProject):
    run = ran(project, FAILING.format(body="int('4')", error="ValueError"))
    assert str(run.problem) == ("snippets/sums.py:3: expected ValueError in section 'wrong', but nothing was raised.\n"
                                "    Fix: Mend the code, or take the `try:` away.")


def test_another_error_than_the_expected_one_is_named(project: SmallProject):
    run = ran(project, FAILING.format(body="int([])", error="ValueError"))
    assert str(run.problem).startswith("snippets/sums.py:3: the snippet raised TypeError: int() argument")


def test_one_of_several_expected_errors_is_enough(project: SmallProject):
    assert ran(project, FAILING.format(body="int([])", error="(ValueError, TypeError)")).problem is None


def test_a_warning_is_an_error(project: SmallProject):
    run = ran(project, section("one", "import warnings\nwarnings.warn('careful')"))
    assert "snippets/sums.py:3: the snippet raised UserWarning: careful" in str(run.problem)


def test_a_snippet_that_cannot_be_read_is_a_problem_of_its_run(project: SmallProject):
    assert "snippets/sums.py:1: expected Python" in str(ran(project, "print(\n").problem)


def test_the_last_line_has_the_module_of_foreign_errors_and_one_line_only():
    class Odd(Exception):
        pass

    Odd.__module__, Odd.__qualname__ = "some.library", "Odd"
    assert last_line(Odd("first\nsecond")) == "some.library.Odd: first"
    assert last_line(KeyError("x")) == "KeyError: 'x'" and last_line(ValueError()) == "ValueError"


def test_a_snippet_is_the_main_program(project: SmallProject):
    assert printed(project, "print(__name__)\nclass A: pass\nimport pickle\nprint(type(pickle.loads(pickle.dumps(A()))) is A)") == "__main__\nTrue\n"


def test_globals_of_one_snippet_are_unknown_to_the_next(project: SmallProject):
    ran(project, section("one", "leftover = 1"))
    assert "NameError: name 'leftover' is not defined" in str(ran(project, section("one", "print(leftover)")).problem)


def test_every_run_starts_from_the_same_seeds(project: SmallProject):
    text = "import random\nimport numpy as np\nprint(random.random(), np.random.rand())"
    assert printed(project, text) == printed(project, text)


def test_a_snippet_works_in_a_scratch_folder_that_is_gone_afterwards(project: SmallProject):
    before = os.getcwd()
    folder = printed(project, "import os, pathlib\npathlib.Path('scratch.txt').write_text('x')\nprint(os.getcwd())").strip()
    assert os.getcwd() == before and not os.path.exists(folder)
    assert not list(project.root.rglob("scratch.txt"))


def test_an_edited_helper_module_is_read_again(project: SmallProject):
    project.snippet("value = 1\n", "_helper.py")
    assert printed(project, "import _helper\nprint(_helper.value)") == "1\n"
    project.snippet("value = 22\n", "_helper.py")
    assert printed(project, "import _helper\nprint(_helper.value)") == "22\n"
    assert "_helper" not in sys.modules


def test_a_progress_bar_becomes_lines(project: SmallProject):
    assert printed(project, r"print('1/2\r2/2')") == "1/2\n2/2\n"


def test_korean_text_is_printed_as_it_is(project: SmallProject):
    assert printed(project, "print('크기')") == "크기\n"


PLOT = "import matplotlib.pyplot as plt\nplt.figure()\nplt.plot([1, 2])\nplt.show()"


def test_a_figure_left_open_belongs_to_its_section_and_is_closed(project: SmallProject):
    run = ran(project, section("plot", PLOT) + section("count", "print(len(plt.get_fignums()))"))
    assert run.problem is None
    assert [name for name in run.figures] == ["plot"] and run.figures["plot"][0].startswith("<svg")
    assert run.printed == {"plot": "", "count": "0\n"}


def test_a_figure_is_drawn_the_same_on_every_run(project: SmallProject):
    assert ran(project, section("plot", PLOT)).figures == ran(project, section("plot", PLOT)).figures
