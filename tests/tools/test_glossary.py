"""The one vocabulary: its checks name entry and field."""
import pytest

from small_project import ROOT, SmallProject
from tools.files import Project
from tools.glossary import Source, Term, Variant, first_words, glossary_problems, names, other_words, read_glossary, respelt, terms_table
from tools.problems import Problem

FULL = """\
sources:
  book:
    ko: 책 (2024)
    en: A Book (2024)
    short: {ko: 책, en: Book}
    language: en
  notes: {ko: 노트 (1판), en: Notes (1st ed.), short: {ko: 노트, en: Notes}, language: ko}
terms:
  sum:
    ko: 합(sum)
    en: sum
    forms: {en: [summed], ko: [합산]}
    definition: {ko: 더한 값입니다., en: What adding gives.}
    abbreviations: [Σ]
    symbol: "`s`"
    shape: "`()`"
    variants:
      - {word: total, language: en, sources: [book]}
      - {word: 합계, language: ko, sources: [book, notes], everyday: true}
    misspellings: [합께, sumn]
    uses: [notes]
    confused_with: [mean]
    page: index#top
    tooltip: false
  mean:
    ko: 평균
    en: mean
    definition: {ko: 합을 개수로 나눈 값입니다., en: The sum divided by the count.}
"""


def broken(project: SmallProject, old: str, new: str) -> SmallProject:
    assert FULL.count(old) >= 1
    project.write("glossary.yml", FULL.replace(old, new, 1))
    return project


def problem_of(project: SmallProject, old: str, new: str) -> str:
    """What reading says, which is also what the check says first."""
    with pytest.raises(Problem) as caught:
        read_glossary(broken(project, old, new))
    assert str(glossary_problems(project)[0]) == str(caught.value)
    return str(caught.value)


def contradiction_of(project: SmallProject, old: str, new: str) -> str:
    """What the check says about a glossary that can be read."""
    read_glossary(broken(project, old, new))
    [problem] = glossary_problems(project)
    return str(problem)


# ── what an entry holds ──────────────────────────────────────────────────────────────────────────────────────────────

def test_an_entry_is_read_with_all_its_fields(project: SmallProject):
    project.write("glossary.yml", FULL)
    assert glossary_problems(project) == []
    assert read_glossary(project).terms["sum"] == Term(
        "sum", {"ko": "합(sum)", "en": "sum"}, {"ko": "더한 값입니다.", "en": "What adding gives."}, "index#top",
        (Variant("total", "en", ("book",)), Variant("합계", "ko", ("book", "notes"), everyday=True)), ("mean",), {"en": ("summed",), "ko": ("합산",)}, ("Σ",), "`s`", "`()`",
        ("합께", "sumn"), ("notes",), tooltip=False)


def test_an_entry_may_name_what_stands_for_it_in_code(project: SmallProject):
    broken(project, "    uses: [notes]\n", "    uses: [notes]\n    code: [np.sum, Sum]\n")
    assert read_glossary(project).terms["sum"].code == ("np.sum", "Sum")


def test_an_entry_needs_no_more_than_its_words_and_its_definition(project: SmallProject):
    project.write("glossary.yml", FULL)
    term = read_glossary(project).terms["mean"]
    assert (term.page, term.variants, term.forms, term.tooltip, term.line) == ("", (), {}, True, 25)


def test_a_source_has_two_names_and_a_language(project: SmallProject):
    project.write("glossary.yml", FULL)
    assert read_glossary(project).sources["book"] == Source("book", {"ko": "책 (2024)", "en": "A Book (2024)"}, {"ko": "책", "en": "Book"}, "en")


def test_the_names_of_a_term_are_its_word_with_and_without_its_parenthesis_and_its_forms(project: SmallProject):
    project.write("glossary.yml", FULL)
    terms = read_glossary(project).terms
    assert names(terms["sum"], "ko") == ("합(sum)", "합", "합산") and names(terms["sum"], "en") == ("sum", "summed")
    assert names(terms["mean"], "ko") == ("평균",)


# ── one thing broken at a time ───────────────────────────────────────────────────────────────────────────────────────

@pytest.mark.parametrize("old, new, told", [
    ("    ko: 합(sum)\n", "", "9: term 'sum', field 'ko': expected a text, found nothing.\n    Fix: Write ko: a word or a sentence; in quotes if it contains `: ` or begins with a sign"),
    ("    en: sum\n", "    en: [sum]\n", "11: term 'sum', field 'en': expected a text, found ['sum'].\n    Fix: Write en: "),
    ("    en: sum\n", "    en: ' '\n", "11: term 'sum', field 'en': expected a text, found ' '.\n"),
    ("    ko: 합(sum)\n", "    ko: 합\n    kr: 합\n", "11: term 'sum', field 'kr': there is no such field.\n    Fix: Use one of: ko, en, forms, definition, "),
    ("forms: {en: [summed], ko: [합산]}", "forms: [summed]", "12: term 'sum', field 'forms': expected lists of words by language, found ['summed'].\n    Fix: Write forms: {ko: "),
    ("forms: {en: [summed], ko: [합산]}", "forms: {de: [summed]}", "12: term 'sum', field 'forms': expected lists of words by language, found {'de': ['summed']}.\n"),
    (", en: What adding gives.}", "}", "13: term 'sum', field 'definition': expected a text in ko and one in en, found {'ko': '더한 값입니다.'}.\n    Fix: Write definition: {ko: …, en: …}"),
    ("[Σ]", "Σ", "14: term 'sum', field 'abbreviations': expected a list of texts, found 'Σ'.\n    Fix: Write abbreviations: [one, another]; leave the field out if there is none"),
    ('"`s`"', "1", "15: term 'sum', field 'symbol': expected a text, found 1.\n"),
    ("      - {word: total, language: en, sources: [book]}", "      - total", "17: term 'sum', field 'variants': expected a list of words with language and sources, found "),
    ("language: en, sources", "language: de, sources", "18: term 'sum', field 'variants': expected the language ko or en, found 'de' as 'language' of variant 1.\n    Fix: Write language: ko or en"),
    (", sources: [book, notes]", "", "19: term 'sum', field 'variants': expected a list of texts, found nothing as 'sources' of variant 2.\n    Fix: Write sources: "),
    ("everyday: true", "always: true", "19: term 'sum', field 'variants': there is no such field as 'always' of variant 2.\n    Fix: Use one of: word, language, sources, everyday."),
    ("everyday: true", "everyday: maybe", "19: term 'sum', field 'variants': expected true or false, found 'maybe' as 'everyday' of variant 2.\n"),
    ("sources: [book]", "sources: [boook]", "18: term 'sum', field 'variants': the source 'boook' is not in `sources:`.\n    Fix: Mend the id, or describe the source at the top of the file."),
    ("uses: [notes]", "uses: [note]", "21: term 'sum', field 'uses': the source 'note' is not in `sources:`.\n"),
    ("confused_with: [mean]", "confused_with: [average]", "22: term 'sum', field 'confused_with': there is no term 'average'.\n    Fix: Mend the id, or take it out."),
    ("confused_with: [mean]", "confused_with: [sum]", "22: term 'sum', field 'confused_with': the term itself stands here.\n    Fix: Take it out."),
    ("index#top", "index", "23: term 'sum', field 'page': expected a page and an anchor, found 'index'.\n    Fix: Write page: gradients/sgd#stochastic; leave the field out "),
    ("tooltip: false", "tooltip: none", "24: term 'sum', field 'tooltip': expected true or false, found 'none'.\n"),
    ("  notes: {", "  Notes_1: {", "7: source 'Notes_1': expected an id of small letters, digits and hyphens.\n    Fix: Write it like mini-batch."),
    ("  mean:\n", "  odd: word\n  mean:\n", "25: term 'odd': expected fields, found 'word'.\n    Fix: Write the fields below it, indented; the head of the file shows them."),
    ("    language: en\n", "", "2: source 'book', field 'language': expected the language ko or en, found nothing.\n"),
    ("short: {ko: 책, en: Book}", "short: 책", "5: source 'book', field 'short': expected a text in ko and one in en, found '책'.\n"),
])
def test_a_broken_field_is_named_with_its_entry_and_its_line(project: SmallProject, old: str, new: str, told: str):
    assert problem_of(project, old, new).startswith(f"glossary.yml:{told}")


@pytest.mark.parametrize("old, new, told", [
    ("    ko: 평균\n", "    ko: 합\n", "26: term 'mean', field 'ko': '합' is already the word of term 'sum'.\n    Fix: Give each idea a word of its own, or make one entry of the two."),
    ("    en: mean\n", "    en: Sum\n", "27: term 'mean', field 'en': 'Sum' is already the word of term 'sum'.\n"),
    ("[summed]", "[sum]", "12: term 'sum', field 'forms': 'sum' stands in 'en' of this entry already.\n    Fix: Keep one of the two."),
    ("word: total", "word: summed", "17: term 'sum', field 'variants': 'summed' stands in 'forms' of this entry already.\n"),
    ("합께", "합", "20: term 'sum', field 'misspellings': '합' stands in 'ko' of this entry already.\n"),
    ("sumn", "합께", "20: term 'sum', field 'misspellings': '합께' stands in 'misspellings' of this entry already.\n"),
    ("word: total", "word: mean", "18: term 'sum', field 'variants': 'mean' is the word of term 'mean', so pages may use it.\n    Fix: Add everyday: true to this variant."),
    ('"`s`"', '"`cumsum()`"', "15: term 'sum', field 'symbol': `cumsum()` is a name in code.\n    Fix: Write it under code: [cumsum()]"),
    ("sources: [book]}\n      - {word: 합계, language: ko, sources: [book, notes]", "sources: [notes]}\n      - {word: 합계, language: ko, sources: [notes]",
     "2: source 'book': no term names this source.\n    Fix: Name it where its words stand, or take it out."),
])
def test_entries_that_contradict_each_other_are_named(project: SmallProject, old: str, new: str, told: str):
    assert contradiction_of(project, old, new).startswith(f"glossary.yml:{told}")


def test_an_everyday_word_may_be_the_word_of_another_term(project: SmallProject):
    broken(project, "{word: total, language: en, sources: [book]}", "{word: mean, language: en, sources: [book], everyday: true}")
    assert glossary_problems(project) == []


def test_a_source_that_is_not_described_is_told_once(project: SmallProject):
    broken(project, "  notes: {", "  other: {")
    assert [str(problem).splitlines()[0] for problem in glossary_problems(project)] == [
        "glossary.yml:19: term 'sum', field 'variants': the source 'notes' is not in `sources:`. It is named 2 times."]


def test_all_broken_fields_are_told_at_once(project: SmallProject):
    broken(project, "    ko: 합(sum)\n    en: sum\n", "    ko: 1\n")
    assert [str(problem).partition(":")[0] for problem in glossary_problems(project)] == ["glossary.yml"] * 2


@pytest.mark.parametrize("old, new, told", [
    ("  mean:\n", "  sum:\n", "25: 'sum' stands here a second time in terms; the first is on line 9."),
    ("    ko: 평균\n", "    ko: 평균\n    ko: 중간\n", "27: 'ko' stands here a second time in terms > mean; the first is on line 26."),
])
def test_a_name_that_stands_twice_is_told_instead_of_half_of_it_lost(project: SmallProject, old: str, new: str, told: str):
    assert problem_of(project, old, new) == f"glossary.yml:{told}\n    Fix: Keep one of them."


@pytest.mark.parametrize("old, new", [("sources:\n", "sources: [\n"), ("sources:\n", "source:\n"), (FULL, ""), (FULL, "- a\n"), (FULL, "sources: {}\nterms:\n"), (FULL, "sources: [book]\nterms: {}\n")])
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


# ── the table of a page ──────────────────────────────────────────────────────────────────────────────────────────────

def test_the_table_shows_the_words_the_meaning_and_what_other_books_say(project: SmallProject):
    project.write("glossary.yml", FULL)
    glossary = read_glossary(project)
    assert terms_table(glossary, ["sum"], "ko").splitlines()[2] == "| **합(sum)** | sum | 더한 값입니다. | 합계 (책, 노트)<br>total (책) |"
    assert terms_table(glossary, ["mean", "sum"], "en").splitlines()[2:] == [
        "| **mean** | 평균 | The sum divided by the count. | – |",
        "| **sum** | 합(sum) | What adding gives. | total (Book) |"]


def test_each_word_of_the_table_leads_to_its_entry_in_the_glossary(project: SmallProject):
    project.write("glossary.yml", FULL)
    assert terms_table(read_glossary(project), ["mean"], "en", "../glossary.md").splitlines()[2] == "| **[mean](../glossary.md#mean)** | 평균 | The sum divided by the count. |"


def test_the_table_names_few_of_many_sources(project: SmallProject):
    more = "".join(f"  {name}: {{ko: {name}, en: {name}, short: {{ko: {name}, en: {name}}}, language: en}}\n" for name in ("third", "fourth"))
    project.write("glossary.yml", FULL.replace("terms:\n", f"{more}terms:\n").replace("sources: [book]", "sources: [book, notes, third, fourth]"))
    assert "total (책, 노트 외 2종)" in terms_table(read_glossary(project), ["sum"], "ko")
    assert "total (Book, Notes, and 2 more)" in terms_table(read_glossary(project), ["sum"], "en")


def with_words(project: SmallProject, *variants: tuple[str, str, str]) -> Term:
    """The first term with these words, languages and sources instead of its own variants."""
    lines = "".join(f"      - {{word: {word}, language: {language}, sources: [{sources}]}}\n" for word, language, sources in variants)
    head, _, tail = FULL.partition("    variants:\n")
    project.write("glossary.yml", f"{head}    variants:\n{lines}    misspellings{tail.partition('    misspellings')[2]}")
    return read_glossary(project).terms["sum"]


def words(variants: list[Variant]) -> list[str]:
    return [variant.word for variant in variants]


def test_the_table_shows_the_words_that_most_sources_use_and_leads_to_the_others(project: SmallProject):
    with_words(project, *((f"w{number}", "en", "book") for number in range(1, 7)), ("w7", "en", "book, notes"))
    assert "| w7 (Book, Notes)<br>w1 (Book)<br>w2 (Book)<br>w3 (Book)<br>w4 (Book)<br>[2 more](glossary.md#sum) |" in terms_table(read_glossary(project), ["sum"], "en", "glossary.md")
    assert "[2개 더 보기](glossary.md#sum)" in terms_table(read_glossary(project), ["sum"], "ko", "glossary.md")


def test_korean_pages_show_an_english_word_among_the_first_and_english_pages_only_english_words(project: SmallProject):
    term = with_words(project, *((f"말{number}", "ko", "book, notes") for number in range(1, 7)), ("total", "en", "book"))
    assert (words(first_words(term, "ko")[0]), first_words(term, "ko")[1]) == (["말1", "말2", "말3", "말4", "total"], 2)
    assert (words(first_words(term, "en")[0]), first_words(term, "en")[1]) == (["total"], 0)


def test_of_several_spellings_the_most_used_one_stands_for_all_with_the_sources_of_all(project: SmallProject):
    term = with_words(project, ("더한값", "ko", "book"), ("더한 값", "ko", "notes, book"), ("Grand-Total", "en", "book"), ("grand total", "en", "notes"))
    assert [(variant.word, variant.sources) for variant in other_words(term, "ko")] == [("더한 값", ("book", "notes")), ("Grand-Total", ("book", "notes"))]


def test_another_spelling_of_the_own_word_is_no_other_word(project: SmallProject):
    term = with_words(project, ("Sum", "en", "book"), ("합 산", "ko", "book, notes"), ("total", "en", "book"))
    assert words(respelt(term)) == ["Sum", "합 산"] and words(other_words(term, "ko")) == ["total"]


def test_the_table_says_a_word_once_that_is_the_same_in_both_languages(project: SmallProject):
    project.write("glossary.yml", FULL.replace("    ko: 평균\n    en: mean\n", "    ko: Mean\n    en: Mean\n"))
    assert terms_table(read_glossary(project), ["mean"], "ko").splitlines()[2] == "| **Mean** |  | 합을 개수로 나눈 값입니다. |"


def test_every_source_of_the_real_glossary_names_at_least_five_terms():
    glossary = read_glossary(Project(ROOT))
    named = [source for term in glossary.terms.values() for source in {*term.uses, *(source for variant in term.variants for source in variant.sources)}]
    assert [source for source in glossary.sources if named.count(source) < 5] == []


def test_where_all_books_agree_the_table_has_no_column_for_them(project: SmallProject):
    project.write("glossary.yml", FULL)
    assert terms_table(read_glossary(project), ["mean"], "en").splitlines() == [
        "| Term | Korean | Meaning |",
        "| --- | --- | --- |",
        "| **mean** | 평균 | The sum divided by the count. |"]
