"""How problems read."""
import pickle

from tools.problems import Problem, Problems


def test_a_problem_names_file_line_and_fix():
    assert str(Problem("docs/ko/a.md", 3, "expected x, found y.", "Write x.")) == "docs/ko/a.md:3: expected x, found y.\n    Fix: Write x."


def test_a_problem_of_a_whole_file_has_no_line():
    assert str(Problem("a.py", None, "bad.", "Mend it.")).startswith("a.py: bad.")


def test_several_problems_are_told_together_and_counted():
    one, two = Problem("a", 1, "bad.", "Mend."), Problem("b", 2, "worse.", "Mend.")
    assert str(Problems([one, two])) == "a:1: bad.\n    Fix: Mend.\nb:2: worse.\n    Fix: Mend.\n2 problems found."
    assert str(Problems([one])).endswith("1 problem found.")


def test_a_problem_survives_the_way_between_processes():
    problem = Problem("a.py", 2, "bad.", "Mend it.")
    assert str(pickle.loads(pickle.dumps(problem))) == str(problem)
