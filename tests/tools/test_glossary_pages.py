"""What the two glossary pages show from the glossary."""
import re

import pytest

from small_project import SmallProject
from tools.glossary import Glossary, parse_glossary
from tools.glossary_pages import WORDS, compared, entries, grouped, page_title, source_list, source_table

GLOSSARY = """\
sources:
  book: {ko: 책 (2024), en: A Book (2024), short: {ko: 책, en: Book}, language: en}
  notes: {ko: 노트 (1판), en: Notes (1st ed.), short: {ko: 노트, en: Notes}, language: ko}
terms:
  cross-validation:
    ko: 교차 검증
    en: cross-validation
    definition: {ko: "여러 번 나누어 검증합니다.", en: "Validating on *several* splits, 1~2 < 3 & y_pred, see `a*b < c`."}
    abbreviations: [CV]
    symbol: "`k`"
    shape: "`(k,)`"
    variants:
      - {word: rotation estimation, language: en, sources: [book]}
      - {word: 교차 타당도 <1>, language: ko, sources: [notes, book]}
    code: [cross_validate]
    misspellings: [교차 검정]
    uses: [notes]
    confused_with: [tensor]
    page: evaluation/folds#cross
  kernel-size: {ko: 깔때기(kernel), en: 2D kernel, definition: {ko: 뜻., en: Meaning.}, uses: [notes]}
  tensor: {ko: 텐서, en: tensor, definition: {ko: 뜻., en: Meaning.}}
  relu: {ko: ReLU, en: ReLU, definition: {ko: 뜻., en: Meaning.}}
"""


@pytest.fixture
def glossary() -> Glossary:
    return parse_glossary(GLOSSARY)


@pytest.fixture
def spelt() -> Glossary:
    """A term with words that differ from others only in spelling."""
    return parse_glossary(GLOSSARY.partition("terms:")[0] + """\
terms:
  deep-learning:
    ko: 딥러닝
    en: deep learning
    definition: {ko: 뜻., en: Meaning.}
    variants:
      - {word: 딥 러닝, language: ko, sources: [notes]}
      - {word: deep-learning, language: en, sources: [book]}
      - {word: 심층학습, language: ko, sources: [book]}
      - {word: 심층 학습, language: ko, sources: [book, notes]}
""")


def entry(text: str, name: str) -> str:
    """The part of the glossary page about one term."""
    [found] = [part for part in re.findall(r'<div class="entry".*?(?=<div class="entry"|</section>)', text, re.DOTALL) if f"{{ #{name} }}" in part]
    return found


def title_of(name: str) -> str | None:
    return {"evaluation/folds": "Folds"}.get(name)


# ── the glossary ─────────────────────────────────────────────────────────────────────────────────────────────────────

def test_terms_stand_under_the_letters_they_begin_with(glossary: Glossary):
    assert {letter: [term.id for term in terms] for letter, terms in grouped(glossary, "ko").items()} == {"가": ["cross-validation", "kernel-size"], "타": ["tensor"], "R": ["relu"]}
    assert list(grouped(glossary, "en")) == ["C", "R", "T", "#"]


def test_each_letter_is_a_heading_and_a_link_to_it(glossary: Glossary):
    for language in ("ko", "en"):
        text = entries(glossary, language, title_of)
        headings = re.findall(r"^## (\S+) \{ #(\S+) data-search-exclude \}$", text, re.MULTILINE)
        assert re.findall(r'<a href="#([^"]+)">([^<]+)</a>', text) == [(anchor, letter) for letter, anchor in headings]
    assert headings[-1] == ("0–9", "group-other")


def test_an_entry_shows_both_words_then_the_meaning_then_how_it_is_written_and_where_it_is_taught(glossary: Glossary):
    korean = entry(entries(glossary, "ko", title_of), "cross-validation")
    assert "\n\n".join(['### 교차 검증 { #cross-validation }', '<span lang="en">cross-validation</span>\n{: .entry-word }', "여러 번 나누어 검증합니다.",
                        "약어 CV · 기호 `k` · 크기 `(k,)` · 코드 `cross_validate`\n{: .entry-details }"]) in korean
    assert "헷갈리기 쉬운 말: [텐서](#tensor)\n{: .entry-links data-search-exclude }" in korean
    assert "배우는 곳: [Folds](evaluation/folds.md#cross)\n{: .entry-links data-search-exclude }" in korean


def test_signs_in_a_definition_are_only_signs_and_code_stays_code(glossary: Glossary):
    assert r"Validating on \*several\* splits, 1~2 &lt; 3 &amp; y\_pred, see `a*b < c`." in entries(glossary, "en", title_of)


def test_other_books_words_stand_with_their_sources_outside_of_what_search_shows(glossary: Glossary):
    box = '<div class="entry-variants" data-search-exclude markdown>'
    korean, english = (entry(entries(glossary, language, title_of), "cross-validation").partition(box)[2].partition("</div>")[0].strip() for language in ("ko", "en"))
    assert korean.splitlines() == [
        "다른 책에서는", "",
        '- <span>교차 타당도 &lt;1&gt;</span> <span class="entry-sources">노트, 책</span>',
        '- <span lang="en">rotation estimation</span> <span class="entry-sources">책</span>']
    assert english.splitlines() == [
        "Other books say", "",
        '- <span>rotation estimation</span> <span class="entry-sources">Book</span>']


def test_an_english_entry_has_the_words_of_korean_books_on_one_line(glossary: Glossary):
    line = 'Korean books say: <span lang="ko">교차 타당도 &lt;1&gt;</span>\n{: .entry-details data-search-exclude }'
    assert line in entry(entries(glossary, "en", title_of), "cross-validation")


def test_a_misspelling_finds_its_entry_but_is_not_shown(glossary: Glossary):
    text = entry(entries(glossary, "ko", title_of), "cross-validation")
    assert 'data-names="교차검증 crossvalidation cv crossvalidate 교차검정 rotationestimation 교차타당도&lt;1&gt; k"' in text
    assert "교차 검정" not in text


def test_an_entry_without_extras_has_no_empty_lines_of_its_own(glossary: Glossary):
    assert entry(entries(glossary, "en", title_of), "tensor").split("\n\n") == [
        '<div class="entry" data-names="텐서 tensor" markdown>', "### tensor { #tensor }", '<span lang="ko">텐서</span>\n{: .entry-word }', "Meaning.", "</div>", ""]


def test_a_word_that_is_the_same_in_both_languages_stands_once(glossary: Glossary):
    assert ".entry-word" not in entry(entries(glossary, "ko", title_of), "relu")


def test_other_spellings_of_a_word_stand_on_one_line_and_not_among_other_words(spelt: Glossary):
    korean, english = (entry(entries(spelt, language, title_of), "deep-learning") for language in ("ko", "en"))
    assert '띄어쓰기만 다른 표기: <span>딥 러닝</span>, <span lang="en">deep-learning</span>\n{: .entry-details data-search-exclude }' in korean
    assert "\nAlso written: " in english
    assert re.findall(r"^- (.*)$", korean, re.MULTILINE) == ['<span>심층 학습</span> <span class="entry-sources">책, 노트</span>']
    assert 'data-names="딥러닝 deeplearning 심층학습"' in korean


def test_a_page_that_does_not_exist_is_not_linked(glossary: Glossary):
    assert "배우는 곳" not in entries(glossary, "ko", lambda name: None)


def test_words_are_compared_without_case_spaces_and_hyphens():
    assert compared("K-Fold  cross\u2011validation") == "kfoldcrossvalidation"


def test_the_title_of_a_page_is_its_first_heading_without_the_anchor(project: SmallProject):
    project.page("", "tensors/a", head="---\nx: 1\n---\n# Rank, *shape* { #rank }\n")
    assert page_title(project, "en", "tensors/a") == "Rank, *shape*"
    assert page_title(project, "en", "tensors/b") is None


def test_both_languages_have_the_same_words_to_say():
    assert WORDS["ko"].keys() == WORDS["en"].keys()


# ── words by source ──────────────────────────────────────────────────────────────────────────────────────────────────

def row(table: str, name: str) -> list[str]:
    """The cells of the row of a term."""
    [found] = [row for row in re.findall(r"<tr>(.*?)</tr>", table) if f"glossary/#{name}" in row]
    return re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", found)


def test_the_table_has_a_column_for_each_source_with_those_in_the_pages_language_first(glossary: Glossary):
    table = source_table(glossary, "ko", lambda term: f"../glossary/#{term}")
    assert re.findall(r'<th scope="col"[^>]*>(.*?)</th>', table) == ["용어", "노트", "책"]
    assert re.findall(r'<option value="(\d*)">(.*?)</option>', table) == [("", "책을 고르세요"), ("0", "모든 책과 문서"), ("1", "노트 (1판)"), ("2", "책 (2024)")]


def test_a_cell_shows_the_same_word_as_it_is_and_another_word_in_bold(glossary: Glossary):
    korean, english = (source_table(glossary, language, lambda term: f"../glossary/#{term}") for language in ("ko", "en"))
    assert row(korean, "cross-validation") == [
        '<a href="../glossary/#cross-validation">교차 검증</a> <span lang="en">cross-validation</span>',
        "<span>교차 검증</span>, <strong>교차 타당도 &lt;1&gt;</strong>",
        '<strong lang="en">rotation estimation</strong>, <strong>교차 타당도 &lt;1&gt;</strong>']
    assert row(english, "kernel-size")[1:] == ["", '<span lang="ko">깔때기</span>']


def test_columns_begin_with_the_source_that_names_most_terms_and_the_choice_keeps_the_order_of_the_file():
    glossary = parse_glossary(GLOSSARY.replace("  notes:", "  guide: {ko: 안내서 (2026), en: A Guide (2026), short: {ko: 안내서, en: Guide}, language: en}\n  notes:")
                              .replace("tensor, definition: {ko: 뜻., en: Meaning.}}", "tensor, definition: {ko: 뜻., en: Meaning.}, uses: [guide]}")
                              .replace("en: ReLU, definition: {ko: 뜻., en: Meaning.}}", "en: ReLU, definition: {ko: 뜻., en: Meaning.}, uses: [guide]}"))
    table = source_table(glossary, "en", lambda term: f"../glossary/#{term}")
    assert re.findall(r'<th scope="col"[^>]*>(.*?)</th>', table) == ["Term", "Guide", "Book", "Notes"]
    assert re.findall(r'<option value="(\d+)">(.*?)</option>', table)[1:] == [("2", "A Book (2024)"), ("1", "A Guide (2026)"), ("3", "Notes (1st ed.)")]


def test_a_word_that_differs_only_in_spelling_is_not_bold_and_stands_once(spelt: Glossary):
    table = source_table(spelt, "ko", lambda term: f"../glossary/#{term}")
    assert row(table, "deep-learning")[1:3] == ["<span>딥 러닝</span>, <strong>심층 학습</strong>", '<span lang="en">deep-learning</span>, <strong>심층 학습</strong>']


def test_the_head_of_a_row_says_a_word_once_that_is_the_same_in_both_languages(glossary: Glossary):
    assert row(source_table(glossary, "ko", lambda term: f"../glossary/#{term}"), "relu")[0] == '<a href="../glossary/#relu">ReLU</a>'


def test_the_list_of_sources_names_each_with_its_edition(glossary: Glossary):
    assert source_list(glossary, "en").splitlines() == ["", "**English books and documents**", "", "- Book: A Book (2024)", "", "**Korean books and documents**", "", "- Notes: Notes (1st ed.)"]
