"""The one vocabulary: its checks name entry and field."""
import pytest

from small_project import SmallProject
from tools.glossary import read_glossary, terms_table
from tools.problems import Problem

FULL = """\
sources:
  book: {ko: 책, en: A Book}
  notes: {ko: 노트, en: Notes}
terms:
  sum:
    ko: 합
    en: sum
    definition: {ko: 더한 값입니다., en: What adding gives.}
    variants:
      - {word: total, language: en, sources: [book]}
      - {word: 합계, language: ko, sources: [book, notes]}
    confused_with: [mean]
    page: index#top
  mean:
    ko: 평균
    en: mean
    definition: {ko: 합을 개수로 나눈 값입니다., en: The sum divided by the count.}
    page: index#top
"""


def problem_of(project: SmallProject, old: str, new: str) -> str:
    assert FULL.count(old) >= 1
    project.write("glossary.yml", FULL.replace(old, new, 1))
    with pytest.raises(Problem) as caught:
        read_glossary(project)
    return str(caught.value)


def test_an_entry_has_words_definitions_variants_and_a_page(project: SmallProject):
    project.write("glossary.yml", FULL)
    term = read_glossary(project).terms["sum"]
    assert (term.words, term.page, term.confused_with) == ({"ko": "합", "en": "sum"}, "index#top", ("mean",))
    assert [variant.word for variant in term.variants] == ["total", "합계"]


@pytest.mark.parametrize("old, new, told", [
    ("    ko: 합\n", "", "term 'sum', field 'ko': expected a text."),
    ("    en: sum\n", "    en: [sum]\n", "term 'sum', field 'en': expected a text."),
    ("    page: index#top\n", "", "term 'sum', field 'page': expected a text."),
    ("{ko: 더한 값입니다., en: What adding gives.}", "{ko: 더한 값입니다.}", "term 'sum', field 'definition': expected one in ko and one in en."),
    ("    ko: 합\n", "    ko: 합\n    kr: 합\n", "term 'sum', field 'kr': expected one of ko, en, definition, variants, confused_with, page."),
    ("language: en", "language: de", "term 'sum', field 'variants': expected the language ko or en, found de."),
    ("sources: [book]", "sources: [boook]", "term 'sum', field 'variants': the source 'boook' is not in `sources:`."),
    ("{word: total, language: en, sources: [book]}", "{word: total}", "term 'sum', field 'variants': expected word, language and sources, found {'word': 'total'}."),
    ("confused_with: [mean]", "confused_with: [average]", "term 'sum', field 'confused_with': there is no term 'average'."),
])
def test_a_broken_entry_is_named_with_its_field(project: SmallProject, old: str, new: str, told: str):
    assert problem_of(project, old, new) == f"glossary.yml: {told}\n    Fix: Mend this entry; the head of the file shows a complete one."


def test_an_entry_without_fields_is_named(project: SmallProject):
    assert "glossary.yml: term 'odd', field '-': expected fields." in problem_of(project, "terms:\n", "terms:\n  odd: word\n")


@pytest.mark.parametrize("old, new", [("sources:\n", "sources: [\n"), ("sources:\n", "source:\n"), (FULL, ""), (FULL, "sources: {}\nterms:\n"), (FULL, "sources: [book]\nterms: {}\n")])
def test_a_damaged_file_is_named(project: SmallProject, old: str, new: str):
    message = problem_of(project, old, new)
    assert message.startswith("glossary.yml: expected YAML with `sources:` and `terms:`, found: ") and "Fix: Mend the file" in message


def test_a_glossary_that_is_missing_or_not_utf_8_is_named(project: SmallProject):
    project.write("glossary.yml", b"sources: \xb0\n")
    with pytest.raises(Problem, match="UTF-8"):
        read_glossary(project)
    (project.root / "glossary.yml").unlink()
    with pytest.raises(Problem, match="does not exist"):
        read_glossary(project)


def test_the_table_shows_the_words_the_meaning_and_what_other_books_say(project: SmallProject):
    project.write("glossary.yml", FULL)
    glossary = read_glossary(project)
    assert terms_table(glossary, ["sum"], "ko").splitlines()[2] == "| **합** | sum | 더한 값입니다. | 합계 (책, 노트); total (책) |"
    assert terms_table(glossary, ["mean", "sum"], "en").splitlines()[2:] == [
        "| **mean** | 평균 | The sum divided by the count. | – |",
        "| **sum** | 합 | What adding gives. | total (A Book) |"]


def test_where_all_books_agree_the_table_has_no_column_for_them(project: SmallProject):
    project.write("glossary.yml", FULL)
    assert terms_table(read_glossary(project), ["mean"], "en").splitlines() == [
        "| Term | Korean | Meaning |",
        "| --- | --- | --- |",
        "| **mean** | 평균 | The sum divided by the count. |"]
