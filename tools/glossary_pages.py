"""What the two glossary pages show from glossary.yml: an entry per term in the order of the alphabet, and a table of terms by source."""
import re
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape

from tools.files import Project
from tools.glossary import LANGUAGES, Glossary, Source, Term, Variant, bare, compared, names, other_words, respelt, translation
from tools.korean import PARTICLES

ENTRIES_PAGE, SOURCES_PAGE = "glossary", "words-by-source"
SYLLABLES = "가가나다다라마바바사사아자자차카타파하"   # the group of each initial consonant, ㄱ to ㅎ; ㄲ, ㄸ, ㅃ, ㅆ and ㅉ stand with the plain ones
GROUP_IDS = {"가": "ga", "나": "na", "다": "da", "라": "ra", "마": "ma", "바": "ba", "사": "sa", "아": "a", "자": "ja", "차": "cha", "카": "ka", "타": "ta", "파": "pa", "하": "ha", "#": "other"}
TITLE = re.compile(r"^# +(.+?)\s*(?:\{[^}]*\})?\s*$", re.MULTILINE)
MARKDOWN_SIGN = re.compile(r"([\\*_\[\]{}#])")   # of those that a backslash makes plain
WORDS = {
    "ko": {
        "language": {"ko": "한국어", "en": "영어"}, "abbreviation": "약어", "symbol": "기호", "shape": "크기", "code": "코드", "variants": "다른 책에서는", "respelt": "띄어쓰기만 다른 표기", "in_korean": "한국어 책에서는",
        "confused_with": "헷갈리기 쉬운 말",
        "taught": "배우는 곳", "letters": "첫 글자로 가기", "filter": "찾을 말", "hint": "한국어나 영어, 줄임말, 다른 책에서 본 말을 입력하세요.", "clear": "모두 보기",
        "count": "용어 {all}개 중 {shown}개", "none": "일치하는 용어가 없습니다.", "term": "용어", "table": "용어와 책마다 쓰는 말",
        "book": "내 책", "choose": "책을 고르세요", "every": "모든 책과 문서", "rows": "이 책의 말을 확인한 용어는 {shown}개입니다.",
        "differing": "다른 말만 보기", "differing_rows": "이 책의 말이 텐서 노트와 다른 용어는 {shown}개입니다.", "sources": {"ko": "한국어 책과 문서", "en": "영어 책과 문서"},
    },
    "en": {
        "language": {"ko": "Korean", "en": "English"}, "abbreviation": "Abbreviation", "symbol": "Symbol", "shape": "Shape", "code": "Code", "variants": "Other books say", "respelt": "Also written", "in_korean": "Korean books say",
        "confused_with": "Easily confused with",
        "taught": "Taught in", "letters": "Jump to a letter", "filter": "Find", "hint": "Type an English or Korean word, an abbreviation, or a word from another book.", "clear": "Show all",
        "count": "{shown} of {all} terms", "none": "No term matches.", "term": "Term", "table": "Terms and the words that books use",
        "book": "Your book", "choose": "Choose a book", "every": "All books and documents", "rows": "Terms with a word from this source: {shown}.",
        "differing": "Only words that differ", "differing_rows": "Terms for which this source has another word: {shown}.", "sources": {"ko": "Korean books and documents", "en": "English books and documents"},
    },
}


def page_title(project: Project, language: str, name: str) -> str | None:
    """The title of a page such as tensors/reshaping, or None when there is no such page."""
    file = project.docs / language / f"{name}.md"
    found = TITLE.search(project.read(file)) if file.is_file() else None
    return found[1] if found else None


# ── the glossary ─────────────────────────────────────────────────────────────────────────────────────────────────────

def entries(glossary: Glossary, language: str, title_of: Callable[[str], str | None]) -> str:
    """The Markdown of all entries under the letters they begin with, below a box that filters them and a row of the letters.

    `title_of` gives the title of a page such as tensors/reshaping, or None when there is no such page.
    """
    groups = grouped(glossary, language)
    parts = [_filter_box(language), _letters(groups, language)]
    for letter, terms in groups.items():
        parts += ['<section class="entry-group" markdown>', f"## {letter if letter != '#' else '0–9'} {{ #{_group_id(letter)} data-search-exclude }}"]
        parts += [_entry(glossary, term, language, title_of) for term in terms]
        parts += ["</section>"]
    return "\n\n".join(parts)


def grouped(glossary: Glossary, language: str) -> dict[str, list[Term]]:
    """The terms in the order of the alphabet, by the letter they begin with: 가, 나, … before A, B, …; "#" for all else."""
    groups: dict[str, list[Term]] = {}
    for term in sorted(glossary.terms.values(), key=lambda term: _place(term.words[language])):
        groups.setdefault(_letter(term.words[language]), []).append(term)
    return groups


def _place(word: str) -> tuple[int, str, str]:
    """Korean words first, then those in Latin letters; spaces and hyphens do not count."""
    letter = _letter(word)
    return (0 if "가" <= letter <= "힣" else 2 if letter == "#" else 1, compared(word), word)


def _letter(word: str) -> str:
    first = word[0].upper()
    if "가" <= first <= "힣":
        return SYLLABLES[(ord(first) - ord("가")) // 588]   # 588 syllables begin with each consonant
    return first if "A" <= first <= "Z" else "#"


def _group_id(letter: str) -> str:
    return f"group-{GROUP_IDS.get(letter, letter.lower())}" if letter in GROUP_IDS else f"letter-{letter.lower()}"


def _filter_box(language: str) -> str:
    words = WORDS[language]
    return (f'<div class="entry-filter" data-search-exclude data-particles="{" ".join(PARTICLES)}" hidden><label for="entry-filter">{words["filter"]}</label>'
            f'<input id="entry-filter" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="entry-filter-hint">'
            f'<button type="button" hidden>{words["clear"]}</button>'
            f'<p role="status" data-count="{words["count"]}" data-none="{words["none"]}"></p><p id="entry-filter-hint">{words["hint"]}</p></div>')


def _letters(groups: dict[str, list[Term]], language: str) -> str:
    links = "".join(f'<a href="#{_group_id(letter)}">{letter if letter != "#" else "0–9"}</a>' for letter in groups)
    return f'<nav class="entry-letters" aria-label="{WORDS[language]["letters"]}" data-search-exclude>{links}</nav>'


def _entry(glossary: Glossary, term: Term, language: str, title_of: Callable[[str], str | None]) -> str:
    parts = [f"### {_prose(term.words[language])} {{ #{term.id} }}", _translation(term, language), _prose(term.definition[language]), _details(term, language),
             _respelt(term, language), _variants(glossary, term, language), _links(glossary, term, language, title_of)]
    return "\n\n".join([f'<div class="entry" data-names="{escape(_compared_names(term))}" markdown>', *filter(None, parts), "</div>"])


def _compared_names(term: Term) -> str:
    """All that somebody may type to find a term, each word without its spaces, with spaces between the words."""
    known = [*names(term, "ko"), *names(term, "en"), *term.abbreviations, *term.code, *term.misspellings, *(variant.word for variant in term.variants), term.id, term.symbol.replace("`", "")]
    return " ".join(dict.fromkeys(filter(None, map(compared, known))))


def _translation(term: Term, language: str) -> str:
    """The other language's word, which the page shows beside the heading."""
    word, other = translation(term, language), "en" if language == "ko" else "ko"
    return f'<span lang="{other}">{escape(word)}</span>\n{{: .entry-word }}' if word else ""


def _details(term: Term, language: str) -> str:
    """How the idea is abbreviated and written in formulas and code."""
    words = WORDS[language]
    parts = [f"{words['abbreviation']} {_prose(', '.join(term.abbreviations))}"] if term.abbreviations else []
    parts += [f"{words[name]} {_prose(getattr(term, name))}" for name in ("symbol", "shape") if getattr(term, name)]
    parts += [f"{words['code']} {', '.join(f'`{name}`' for name in term.code)}"] if term.code else []
    return f"{' · '.join(parts)}\n{{: .entry-details }}" if parts else ""


def _respelt(term: Term, language: str) -> str:
    """Other spellings of the site's own word. Search knows them, but never shows them."""
    spellings = ", ".join(_word_of(variant, language) for variant in respelt(term))
    return f"{WORDS[language]['respelt']}: {spellings}\n{{: .entry-details data-search-exclude }}" if spellings else ""


def _variants(glossary: Glossary, term: Term, language: str) -> str:
    """What other books say. Search knows these words, but never shows them. Korean readers meet the words of both languages; English pages have the Korean words on one line."""
    ordered = sorted(other_words(term, language), key=lambda variant: variant.language != language)
    korean = [variant for variant in ordered if language == "en" and variant.language == "ko"]
    line = f"{WORDS[language]['in_korean']}: {', '.join(_word_of(variant, language) for variant in korean)}\n{{: .entry-details data-search-exclude }}" if korean else ""
    return "\n\n".join(filter(None, [_variant_list(glossary, [variant for variant in ordered if variant not in korean], language), line]))


def _variant_list(glossary: Glossary, ordered: list[Variant], language: str) -> str:
    if not ordered:
        return ""
    items = [f'- {_word_of(variant, language)} <span class="entry-sources">{_source_names(glossary, variant, language)}</span>' for variant in ordered]
    return "\n\n".join(['<div class="entry-variants" data-search-exclude markdown>', WORDS[language]["variants"], "\n".join(items), "</div>"])


def _word_of(variant: Variant, language: str) -> str:
    return f"<span{_lang(variant.language, language)}>{escape(variant.word)}</span>"


def _lang(of: str, language: str) -> str:
    """The attribute that tells a screen reader of a word in another language than the page's."""
    return "" if of == language else f' lang="{of}"'


def _source_names(glossary: Glossary, variant: Variant, language: str) -> str:
    return escape(", ".join(glossary.sources[source].short[language] for source in variant.sources), quote=False)


def _links(glossary: Glossary, term: Term, language: str, title_of: Callable[[str], str | None]) -> str:
    words, parts = WORDS[language], []
    if term.confused_with:
        parts.append(f"{words['confused_with']}: {', '.join(f'[{glossary.terms[other].words[language]}](#{other})' for other in term.confused_with)}")
    name, _, anchor = term.page.partition("#")
    if title := title_of(name) if name else None:
        parts.append(f"{words['taught']}: [{title}]({name}.md#{anchor})")
    lines = [f"{part}\n{{: .entry-links data-search-exclude }}" for part in parts]
    return "\n\n".join(lines)


def _prose(text: str) -> str:
    """A text of the glossary as Markdown: code in backquotes stays code, other signs are only signs."""
    parts = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(part if number % 2 else MARKDOWN_SIGN.sub(r"\\\1", escape(part, quote=False)) for number, part in enumerate(parts))


# ── words by source ──────────────────────────────────────────────────────────────────────────────────────────────────

def source_table(glossary: Glossary, language: str, entry: Callable[[str], str]) -> str:
    """An HTML table of terms by source, below a box to choose one source; `entry` gives the address of a term's entry.

    A cell holds what the source calls the idea: the site's own word as it is, however it is spaced, another word in bold; nothing where neither was seen.
    """
    sources, words = ordered_sources(glossary, language), WORDS[language]
    columns = {source.id: number for number, source in enumerate(sources, 1)}
    head = "".join(f'<th scope="col" data-language="{source.language}">{escape(source.short[language])}</th>' for source in sources)
    rows = "".join(_source_row(term, sources, language, entry) for terms in grouped(glossary, language).values() for term in terms)
    return (f'<div class="source-choice" data-search-exclude hidden>{_source_choice(glossary, columns, language)}</div>\n\n'
            f'<div class="source-table" role="region" tabindex="0" aria-label="{words["table"]}" data-search-exclude>'
            f'<table class="by-source"><thead><tr><th scope="col">{words["term"]}</th>{head}</tr></thead><tbody>{rows}</tbody></table></div>')


def ordered_sources(glossary: Glossary, language: str) -> list[Source]:
    """Books and documents in the page's language, then the others, each beginning with those that name most terms."""
    counts = Counter(source for term in glossary.terms.values() for source in {*term.uses, *(source for variant in term.variants for source in variant.sources)})
    return sorted(glossary.sources.values(), key=lambda source: (source.language != language, -counts[source.id]))


def _languages(first: str) -> list[str]:
    return sorted(LANGUAGES, key=lambda language: language != first)


def _source_choice(glossary: Glossary, columns: dict[str, int], language: str) -> str:
    """The box to choose a source; where a narrow screen has no room for the whole table, glossary.js shows it once something is chosen."""
    words = WORDS[language]
    groups = "".join(f'<optgroup label="{words["sources"][of]}">{"".join(_options(glossary, columns, of, language))}</optgroup>' for of in _languages(language))
    return (f'<label for="source-choice">{words["book"]}</label>'
            f'<select id="source-choice" autocomplete="off"><option value="">{words["choose"]}</option><option value="0">{words["every"]}</option>{groups}</select>'
            f'<label class="differing" hidden><input type="checkbox"> {words["differing"]}</label>'
            f'<p role="status" data-rows="{words["rows"]}" data-differing="{words["differing_rows"]}"></p>')


def _options(glossary: Glossary, columns: dict[str, int], of: str, language: str) -> Iterator[str]:
    """The sources in one language, in the order of the file, where editions of a book stand together; the value of each is the number of its column."""
    return (f'<option value="{columns[source.id]}">{escape(source.names[language])}</option>' for source in glossary.sources.values() if source.language == of)


def _source_row(term: Term, sources: list[Source], language: str, entry: Callable[[str], str]) -> str:
    word, other = translation(term, language), "en" if language == "ko" else "ko"
    head = f'<a href="{escape(entry(term.id))}">{escape(term.words[language])}</a>' + (f' <span lang="{other}">{escape(word)}</span>' if word else "")
    return f'<tr><th scope="row">{head}</th>{"".join(_source_cell(term, source, language) for source in sources)}</tr>'


def _source_cell(term: Term, source: Source, language: str) -> str:
    """The site's own word, in the source's spelling if that is the only one it has, and the source's other words, of several spellings one."""
    own = [variant for variant in respelt(term) if source.id in variant.sources]
    same = [(source.language, bare(term.words[source.language]))] if source.id in term.uses else [(variant.language, variant.word) for variant in own[:1]]
    others = {(variant.language, compared(variant.word)): variant.word for variant in term.variants if source.id in variant.sources and variant not in own}
    words = [f"<span{_lang(of, language)}>{escape(word)}</span>" for of, word in same]
    words += [f"<strong{_lang(of, language)}>{escape(word)}</strong>" for (of, _), word in others.items()]
    return f"<td>{', '.join(words)}</td>"


def source_list(glossary: Glossary, language: str) -> str:
    """The Markdown of a list of all sources: the short name of each, and its name with the edition."""
    lines: list[str] = []
    for of in _languages(language):
        lines += ["", f"**{WORDS[language]['sources'][of]}**", ""]
        lines += [f"- {_prose(source.short[language])}: {_prose(source.names[language])}" if source.short[language] != source.names[language] else f"- {_prose(source.names[language])}"
                  for source in glossary.sources.values() if source.language == of]
    return "\n".join(lines)
