import gzip
import json
from pathlib import Path

import pytest

from tools.glossary import parse_glossary
from tools.search import Section, aliases, index_json, names_and_parts, search_index, sections, squeezed, unsplit, words

GLOSSARY = parse_glossary("""
sources:
  a-book: {ko: 어느 책 1판, en: "A book, 1st ed.", short: {ko: 어느 책, en: A book}, language: ko}
terms:
  overfitting:
    ko: 과대적합
    en: overfitting
    definition: {ko: 뜻입니다., en: A meaning.}
    variants: [{word: 과적합, language: ko, sources: [a-book]}]
    misspellings: [오버핏팅]
  cross-validation:
    ko: 교차 검증
    en: cross-validation
    definition: {ko: 뜻입니다., en: A meaning.}
    abbreviations: [CV]
    page: evaluation/k-fold#why
  function-parameter:
    ko: 매개변수
    en: function parameter
    definition: {ko: 뜻입니다., en: A meaning.}
  parameter:
    ko: 파라미터
    en: parameter
    definition: {ko: 뜻입니다., en: A meaning.}
    variants: [{word: 매개변수, language: ko, sources: [a-book], everyday: true}]
""")
PARTS = [
    Section("evaluation/k-fold/", "K-겹 교차 검증", "점수가 흔들릴 때 씁니다.", ""),
    Section("evaluation/k-fold/#why", "왜 나누나요?", "교차 검증은 한 번 나눈 결과에 기대지 않습니다.", "KFold(n_splits=5)"),
    Section("glossary/#cross-validation", "교차 검증", "뜻입니다.", ""),
]


def test_a_section_is_plain_text_with_its_code_apart():
    documents = [{"location": "a/#b", "title": "<code>reshape</code>란?", "text": "<p>크기 &lt;shape&gt;</p> <pre><span>x.reshape(-1)</span></pre>"}]
    assert sections(documents) == [Section("a/#b", "reshape란?", "크기 <shape>", "reshape x.reshape(-1)")]


@pytest.mark.parametrize("name, parts", [
    ("train_test_split", ["train_test_split", "train", "test", "split"]),
    ("GradientTape", ["gradienttape", "gradient", "tape"]),
    ("np.reshape", ["np", "reshape"]),
    ("KFold", ["kfold", "k", "fold"]),
    ("overfitting", ["overfitting"]),
])
def test_a_code_name_is_found_whole_and_by_its_parts(name: str, parts: list[str]):
    assert names_and_parts(name) == parts


def test_words_of_questions_are_not_indexed():
    assert words("What is a tensor", unsplit, "en") == ["tensor"]


def test_each_word_knows_its_sections_by_gaps_and_strengths():
    index = search_index(PARTS, GLOSSARY, "ko")
    gaps = index["postings"][index["words"].index("교차")]
    assert gaps[::2] == [0, 1, 1] and all(0 < strength < 100 for strength in gaps[1::2])


def test_a_word_in_the_title_counts_more_than_one_in_the_text():
    parts = [Section("a/", "텐서", "축", ""), Section("b/", "축", "텐서", "")]
    index = search_index(parts, GLOSSARY, "ko")
    _, in_title, _, in_text = index["postings"][index["words"].index("텐서")]
    assert in_title > in_text


def test_a_term_knows_where_it_is_taught_and_its_glossary_entry():
    index = search_index(PARTS, GLOSSARY, "ko")
    assert index["terms"][1] == ["교차 검증", ["교차", "검증"], 1, 2]
    assert index["terms"][0][2:] == [-1, -1]


@pytest.mark.parametrize("typed", ["과대적합", "overfitting", "과적합", "오버핏팅", "Over-Fitting"])
def test_every_name_of_a_term_leads_to_it(typed: str):
    assert aliases(GLOSSARY)[squeezed(typed)] == [0]


def test_a_name_of_two_terms_means_first_the_one_that_is_really_called_so():
    assert aliases(GLOSSARY)["매개변수"] == [2, 3]


def test_expansion_words_are_in_no_text_that_is_shown():
    index = search_index(PARTS, GLOSSARY, "ko")
    assert "과적합" not in json.dumps(index["sections"], ensure_ascii=False)


def test_a_long_text_is_kept_only_as_far_as_results_show_it():
    index = search_index([Section("a/", "가", "나 " * 2000 + "끝", "")], GLOSSARY, "ko")
    assert len(index["sections"][0][2]) < 1000 and "끝" in index["words"]


def test_the_korean_index_has_words_without_particles(tmp_path: Path):
    documents = [{"location": "a/", "title": "텐서의 크기", "text": "<p>과대적합이 일어납니다.</p>"}]
    index = json.loads(index_json(documents, GLOSSARY, "ko", tmp_path / "memory.json"))
    assert {"텐서", "크기", "과대적합"} <= set(index["words"]) and "텐서의" not in index["words"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_index_of_the_site_is_at_most_400_kilobytes_compressed(built_site: Path, language: str):
    file = built_site / ("" if language == "ko" else language) / "search" / "index.json"
    assert len(gzip.compress(file.read_bytes())) <= 400_000
