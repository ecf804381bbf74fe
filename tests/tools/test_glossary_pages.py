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


def test_an_entry_shows_both_words_the_meaning_and_where_it_is_taught(glossary: Glossary):
    korean = entry(entries(glossary, "ko", title_of), "cross-validation")
    assert "### 교차 검증 { #cross-validation }" in korean
    assert '<span class="entry-word" lang="en">cross-validation</span> · 약어 CV · 기호 `k` · 크기 `(k,)` · 코드 `cross_validate`\n{: .entry-words }' in korean
    assert "\n\n여러 번 나누어 검증합니다.\n\n" in korean
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
        '- <span>rotation estimation</span> <span class="entry-sources">Book</span>',
        '- <span lang="ko">교차 타당도 &lt;1&gt;</span> <span class="entry-sources">Notes, Book</span>']


def test_a_misspelling_finds_its_entry_but_is_not_shown(glossary: Glossary):
    text = entry(entries(glossary, "ko", title_of), "cross-validation")
    assert 'data-names="교차검증 crossvalidation cv crossvalidate 교차검정 rotationestimation 교차타당도&lt;1&gt;"' in text
    assert "교차 검정" not in text


def test_an_entry_without_extras_has_no_empty_lines_of_its_own(glossary: Glossary):
    assert entry(entries(glossary, "en", title_of), "tensor").split("\n\n") == [
        '<div class="entry" data-names="텐서 tensor" markdown>', "### tensor { #tensor }", '<span class="entry-word" lang="ko">텐서</span>\n{: .entry-words }', "Meaning.", "</div>", ""]


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


def test_the_table_has_a_column_for_each_source_with_korean_ones_first(glossary: Glossary):
    table = source_table(glossary, "ko", lambda term: f"../glossary/#{term}")
    assert re.findall(r'<th scope="col"[^>]*>(.*?)</th>', table) == ["용어", "노트", "책"]
    assert re.findall(r'<option value="(\d*)">(.*?)</option>', table) == [("", "모든 책과 문서"), ("1", "노트 (1판)"), ("2", "책 (2024)")]


def test_a_cell_shows_the_same_word_as_it_is_and_another_word_in_bold(glossary: Glossary):
    korean, english = (source_table(glossary, language, lambda term: f"../glossary/#{term}") for language in ("ko", "en"))
    assert row(korean, "cross-validation") == [
        '<a href="../glossary/#cross-validation">교차 검증</a> <span lang="en">cross-validation</span>',
        "<span>교차 검증</span>, <strong>교차 타당도 &lt;1&gt;</strong>",
        '<strong lang="en">rotation estimation</strong>, <strong>교차 타당도 &lt;1&gt;</strong>']
    assert row(english, "kernel-size")[1:] == ['<span lang="ko">깔때기</span>', ""]


def test_the_list_of_sources_names_each_with_its_edition(glossary: Glossary):
    assert source_list(glossary, "en").splitlines() == ["", "**Korean books and documents**", "", "- Notes: Notes (1st ed.)", "", "**English books and documents**", "", "- Book: A Book (2024)"]
