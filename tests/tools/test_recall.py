from pathlib import Path

import pytest

from tools.recall import Outcome, Query, is_answer, rank, read_queries, recall, with_own_search_of_theme


@pytest.mark.parametrize("location, expected, fits", [
    ("tensors/reshaping/", "tensors/reshaping/#order", True),          # of a page any part will do
    ("tensors/reshaping/#transpose", "tensors/reshaping/", True),
    ("tensors/operations/", "tensors/reshaping/", False),
    ("glossary/#overfitting", "glossary/#overfitting", True),
    ("glossary/#underfitting", "glossary/#overfitting", False),        # of the glossary only that entry
    ("glossary/", "glossary/#overfitting", False),
    ("#map", "", True),                                                # the home page
])
def test_what_counts_as_an_answer(location: str, expected: str, fits: bool):
    assert is_answer(location, expected) is fits


def test_the_rank_is_the_place_of_the_first_answer():
    answers = [["a/"], ["b/", "b/#one"], ["c/"]]
    assert [rank(answers, [expected]) for expected in ("a/", "b/#one", "d/")] == [1, 2, 0]
    assert rank(answers, ["c/", "b/"]) == 2


def test_recall_counts_the_answers_among_the_first():
    found = [Outcome(Query("q", "kind", ("a/",), False), place, 1.0) for place in (1, 1, 3, 0)]
    assert [recall(found, at) for at in (1, 5)] == [0.5, 0.75]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_query_stands_twice_and_each_expects_something(language: str):
    queries = read_queries(language)
    assert len({query.text for query in queries}) == len(queries)
    assert all(query.expect for query in queries)


def test_the_theme_is_measured_with_its_own_search(tmp_path: Path):
    site = tmp_path / "site"
    (site / "assets/javascripts/workers").mkdir(parents=True)
    (site / "assets/javascripts/workers/search.1234abcd.min.js").touch()
    (site / "index.html").write_text('<form name="site-search"> "search": "javascripts/search/worker.js"', encoding="utf-8")
    copy = with_own_search_of_theme(site, tmp_path / "copy")
    assert (copy / "index.html").read_text(encoding="utf-8") == '<form name="search"> "search": "assets/javascripts/workers/search.1234abcd.min.js"'
